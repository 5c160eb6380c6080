// The short facts that a marker is made from agree with the long ones that tooltip and panel are made from.

import { describe, expect, it } from 'vitest';
import { canLoseMail, nameOf } from '../../../src/knowledge/meaning.ts';
import { topicIds } from '../../../src/knowledge/topic-ids.ts';
import { riskOf, topicText } from '../../../src/knowledge/topic-text.ts';
import { allVariants, ownFields } from '../../../src/knowledge/variants.ts';

const senses = ['direct', 'inverse'] as const;
const choices = topicIds.flatMap((id) => senses.map((sense) => ({ id, sense })));

describe('a marker', () => {
  it('has the name that the tooltip has', () => {
    for (const { id, sense } of choices) {
      expect(nameOf(id, sense), `${id} ${sense}`).toBe(topicText(id, null, sense).name);
    }
  });

  it('has that name at every provider', () => {
    const renamed = allVariants().filter(({ topic, family }) =>
      ownFields(topic, family).includes('name'),
    );
    expect(renamed).toEqual([]);
  });

  it('has the dot of danger exactly where the risk is the loss of mail', () => {
    for (const { id, sense } of choices) {
      for (const state of ['on', 'off', null] as const) {
        const risk = riskOf(id, null, sense, state);
        expect(canLoseMail(id, sense, state), `${id} ${sense} ${state}`).toBe(risk === 'loss');
      }
    }
  });
});
