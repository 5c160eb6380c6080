import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/detect/types.ts';
import { contentOf, signatureOf, subjectOf } from '../../../src/hints/content.ts';
import type { MessageKey, Text } from '../../../src/knowledge/text.ts';
import { topicKey } from '../../../src/knowledge/topic-ids.ts';
import type { TopicText } from '../../../src/knowledge/types.ts';

let lastKey = 0;
const finding = (part: Partial<Finding> = {}): Finding => ({
  key: ++lastKey,
  topic: 'imap-enable',
  provider: null,
  kind: 'radio',
  state: null,
  sense: 'direct',
  label: '',
  confidence: 1,
  element: {} as Element,
  ...part,
});

const text: Text = (key) => `<${key}>`;
const source = {
  text,
  topicKeys: ({ topic }: Finding) => {
    const id = topicKey(topic);
    return { name: `${id}_name`, tip: `${id}_tip` } as unknown as TopicText;
  },
  risk: ({ topic }: Finding) =>
    topic === 'pop-after-delete' ? ('loss' as const) : ('safe' as const),
};

describe('what a tooltip says', () => {
  it('speaks of the choice itself', () => {
    expect(contentOf(finding(), [], source)).toEqual({
      name: '<imap_enable_name>',
      tip: '<imap_enable_tip>',
      risk: 'safe',
      state: '',
      others: [],
    });
  });

  it('speaks of the picked option of a select first and lists the others in their order', () => {
    const select = finding({ topic: 'pop-after', kind: 'select' });
    const options = (['pop-after-keep', 'pop-after-archive', 'pop-after-delete'] as const).map(
      (topic) =>
        finding({
          topic,
          kind: 'option',
          parent: select.key,
          state: topic.endsWith('delete') ? 'on' : 'off',
        }),
    );
    const content = contentOf(select, options, source);
    expect(content).toMatchObject({ name: '<pop_after_delete_name>', risk: 'loss' });
    expect(content.state).toBe(text('hint_set_now' satisfies MessageKey));
    expect(content.others.map(({ name }) => name)).toEqual([
      '<pop_after_keep_name>',
      '<pop_after_archive_name>',
    ]);
  });

  it('speaks of the select itself when no telling option is picked', () => {
    const select = finding({ topic: 'pop-after', kind: 'select' });
    const option = finding({
      topic: 'pop-after-keep',
      kind: 'option',
      parent: select.key,
      state: 'off',
    });
    expect(subjectOf(select, [option])).toBe(select);
    expect(contentOf(select, [option], source).others).toHaveLength(1);
  });

  it.each([
    ['radio', 'on', '<hint_set_now>'],
    ['radio', 'off', ''],
    ['checkbox', 'off', '<hint_off_now>'],
    ['switch', 'off', '<hint_off_now>'],
    ['field', null, ''],
    ['link', null, ''],
  ] as const)('tells the state of a %s that is %s as "%s"', (kind, state, word) => {
    expect(contentOf(finding({ kind, state }), [], source).state).toBe(word);
  });
});

describe('when a tooltip has to change', () => {
  it('changes with the state of an option and with the topic', () => {
    const select = finding({ topic: 'pop-after', kind: 'select' });
    const on = finding({ kind: 'option', topic: 'pop-after-keep', state: 'on' });
    expect(signatureOf(select, [on])).not.toBe(signatureOf(select, [{ ...on, state: 'off' }]));
    expect(signatureOf(select, [])).not.toBe(signatureOf({ ...select, topic: 'imap-enable' }, []));
  });

  it("does not change with the page's own words", () => {
    const one = finding({ label: 'Enable IMAP' });
    expect(signatureOf(one, [])).toBe(signatureOf({ ...one, label: 'Enable IMAP now' }, []));
  });
});
