// Files that set up a mail app, to save or to copy. They are made here and now; nothing is sent and no password asked.

import { useState } from 'preact/hooks';
import type { ConnectFacts } from '../provider-connect.data.ts';
import {
  appleProfile,
  hasAppleProfile,
  readAddress,
  type SetUpFile,
  thunderbirdConfig,
} from '../set-up-files.ts';
import { usePanel } from './context.ts';
import { CopyButton } from './copy.tsx';
import { save } from './save.ts';

function File({ label, make }: { label: string; make: () => SetUpFile }) {
  const { host, announce } = usePanel();
  const [failed, setFailed] = useState(false);
  const onClick = () => {
    const file = make();
    const worked = save(file);
    setFailed(!worked);
    announce(host.text(worked ? 'panel_file_saved' : 'panel_file_failed', [file.name]));
  };
  return (
    <li class="file">
      <button type="button" class="action" onClick={onClick}>
        {label}
      </button>
      <CopyButton value={make().text} label={label} />
      {failed && <p class="quiet">{host.text('panel_file_failed', [make().name])}</p>}
    </li>
  );
}

/** The files that this provider's servers allow. */
export function SetUpFiles({ provider }: { readonly provider: ConnectFacts }) {
  const { text } = usePanel().host;
  const [typed, setTyped] = useState('');
  const given = readAddress(typed);
  const apple = (['imap', 'pop'] as const).filter((fetching) =>
    hasAppleProfile(provider, fetching),
  );
  return (
    <>
      <h3>{text('panel_files_title')}</h3>
      <p class="quiet">{text('panel_files_note')}</p>
      <label class="field">
        <span>{text('panel_files_address')}</span>
        <input
          type="email"
          value={typed}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <p class="quiet" role="status">
        {typed.trim() !== '' && !given && text('panel_files_no_address')}
      </p>
      <ul class="files">
        {apple.map((fetching) => (
          <File
            key={fetching}
            label={text(`panel_file_apple_${fetching}`)}
            make={() => appleProfile(provider, fetching, given)}
          />
        ))}
        <File
          label={text('panel_file_thunderbird')}
          make={() => thunderbirdConfig(provider, given)}
        />
      </ul>
      <p class="quiet">
        {text(apple.length > 0 ? 'panel_file_apple_note' : 'panel_file_apple_none')}
      </p>
      <p class="quiet">{text('panel_file_thunderbird_note')}</p>
    </>
  );
}
