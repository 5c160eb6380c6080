// The words that people see, so that tests name them by key and go on holding when a sentence is polished.
import { readFileSync } from 'node:fs';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const messages: Readonly<Record<string, Message>> = JSON.parse(
  readFileSync(new URL('../../../extension/_locales/en/messages.json', import.meta.url), 'utf8'),
);

/**
 * The English words of a message, with its substitutions in place.
 * @throws when there is no message of that name, so that a renamed key cannot make a test empty
 */
export function word(key: string, ...substitutions: string[]): string {
  const found = messages[key];
  if (!found) throw new Error(`No message is called ${key}.`);
  const named = found.message.replace(
    /\$([A-Za-z_]\w*)\$/g,
    (whole, name: string) => found.placeholders?.[name.toLowerCase()]?.content ?? whole,
  );
  return named.replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? '');
}
