// The settings of the moving picture: how each app is set up, and what the provider does. Changing one shows the same
// events anew.

import type { ComponentChildren } from 'preact';
import {
  type DeviceId,
  type DeviceSettings,
  deviceIds,
  type MailSettings,
} from '../../knowledge/simulate.ts';
import type { MessageKey } from '../../knowledge/text.ts';
import { type Telling, withDevice, withSettings } from '../mail-story.ts';
import { usePanel } from './context.ts';

interface Props {
  readonly telling: Telling;
  readonly onChange: (telling: Telling) => void;
}

function Select<Value extends string>({
  label,
  value,
  options,
  onPick,
}: {
  label: MessageKey;
  value: Value;
  options: readonly (readonly [Value, ComponentChildren])[];
  onPick: (value: Value) => void;
}) {
  const { text } = usePanel().host;
  return (
    <label class="setting">
      <span>{text(label)}</span>
      <select value={value} onChange={(event) => onPick(event.currentTarget.value as Value)}>
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function Box({
  label,
  on,
  onTurn,
}: {
  label: MessageKey;
  on: boolean;
  onTurn: (on: boolean) => void;
}) {
  const { text } = usePanel().host;
  return (
    <label class="setting">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => onTurn(event.currentTarget.checked)}
      />
      <span>{text(label)}</span>
    </label>
  );
}

const days = ['', '7', '14', '30'] as const;

function Device({ telling, onChange, device }: Props & { device: DeviceId }) {
  const { text } = usePanel().host;
  const { protocol, leaveOnServer, removeAfterDays, deletesAlong } = telling.settings[device];
  const change = (what: Partial<DeviceSettings>) => onChange(withDevice(telling, device, what));
  return (
    <fieldset class="device">
      <legend>{text(`panel_picture_${device}`)}</legend>
      <Select
        label="panel_set_protocol"
        value={protocol}
        options={[
          ['pop', text('panel_pop')],
          ['imap', text('panel_imap')],
        ]}
        onPick={(picked) => change({ protocol: picked })}
      />
      {protocol === 'pop' && (
        <>
          <Box
            label="panel_set_leave"
            on={leaveOnServer}
            onTurn={(on) => change({ leaveOnServer: on })}
          />
          {leaveOnServer && (
            <>
              <Select
                label="panel_set_days"
                value={String(removeAfterDays ?? '')}
                options={days.map((count) => [
                  count as string,
                  count ? text('panel_set_days_n', [count]) : text('panel_set_days_never'),
                ])}
                onPick={(count) => change({ removeAfterDays: count ? Number(count) : null })}
              />
              <Box
                label="panel_set_along"
                on={deletesAlong}
                onTurn={(on) => change({ deletesAlong: on })}
              />
            </>
          )}
        </>
      )}
    </fieldset>
  );
}

const providerAfter = [
  ['app-decides', 'panel_set_after_app'],
  ['keep', 'panel_set_after_keep'],
  ['mark-read', 'panel_set_after_read'],
  ['archive', 'panel_set_after_archive'],
  ['delete', 'panel_set_after_delete'],
] as const satisfies readonly (readonly [MailSettings['providerAfter'], MessageKey])[];

const expungeActions = [
  ['archive', 'panel_set_expunge_archive'],
  ['trash', 'panel_set_expunge_trash'],
  ['delete', 'panel_set_expunge_delete'],
] as const satisfies readonly (readonly [MailSettings['expungeAction'], MessageKey])[];

function Provider({ telling, onChange }: Props) {
  const { text } = usePanel().host;
  const { settings } = telling;
  const uses = (protocol: 'pop' | 'imap') =>
    deviceIds.some((device) => settings[device].protocol === protocol);
  const change = (what: Partial<MailSettings>) => onChange(withSettings(telling, what));
  return (
    <fieldset class="device">
      <legend>{text('panel_picture_server')}</legend>
      {uses('pop') && (
        <Select
          label="panel_set_after"
          value={settings.providerAfter}
          options={providerAfter.map(([id, key]) => [id, text(key)])}
          onPick={(picked) => change({ providerAfter: picked })}
        />
      )}
      {uses('imap') && (
        <>
          <Box
            label="panel_set_expunge_auto"
            on={settings.autoExpunge}
            onTurn={(on) => change({ autoExpunge: on })}
          />
          <Select
            label="panel_set_expunge"
            value={settings.expungeAction}
            options={expungeActions.map(([id, key]) => [id, text(key)])}
            onPick={(picked) => change({ expungeAction: picked })}
          />
        </>
      )}
    </fieldset>
  );
}

/** All settings, folded away. */
export function MailSettingsForm(props: Props) {
  const { text } = usePanel().host;
  return (
    <details class="settings">
      <summary>{text('panel_picture_settings')}</summary>
      {deviceIds.map((device) => (
        <Device key={device} {...props} device={device} />
      ))}
      <Provider {...props} />
    </details>
  );
}
