// A small strict reader of XML for tests: elements, attributes, text, the five entities. Throws on what is not
// well-formed.

/** An element. */
export interface Node {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Node[];
  /** Text directly inside. */
  text: string;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function plain(text: string): string {
  if (/&(?!(amp|lt|gt|quot|apos);)/.test(text) || text.includes('<'))
    throw new Error(`raw: ${text}`);
  return text.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? '');
}

/** The root element of a document. */
export function readXml(source: string): Node {
  const body = source
    .replace(/^<\?xml [^?]*\?>\s*/, '')
    .replace(/^<!DOCTYPE [^>]*>\s*/, '')
    .trim();
  const top: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  let at = 0;
  for (const match of body.matchAll(/<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g)) {
    const inside = open.at(-1)!;
    inside.text += plain(body.slice(at, match.index));
    at = match.index + match[0].length;
    const [, closing, name = '', rest = '', alone] = match;
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const pairs = [...rest.matchAll(/([\w:-]+)="([^"]*)"/g)];
    const attributes = Object.fromEntries(
      pairs.map(([, key = '', value = '']) => [key, plain(value)]),
    );
    const node: Node = { name, attributes, children: [], text: '' };
    inside.children.push(node);
    if (!alone) open.push(node);
  }
  const [root] = top.children;
  if (open.length !== 1 || top.children.length !== 1 || !root || body.slice(at).trim()) {
    throw new Error('not one element');
  }
  return root;
}

function plistValue(node: Node): unknown {
  switch (node.name) {
    case 'string':
      return node.text;
    case 'integer':
      return Number(node.text);
    case 'true':
      return true;
    case 'false':
      return false;
    case 'array':
      return node.children.map(plistValue);
    case 'dict': {
      const entries = [];
      for (let index = 0; index < node.children.length; index += 2) {
        const [key, value] = node.children.slice(index, index + 2);
        if (key?.name !== 'key' || !value) throw new Error('a dict is pairs of key and value');
        entries.push([key.text, plistValue(value)]);
      }
      return Object.fromEntries(entries);
    }
    default:
      throw new Error(`<${node.name}> in a plist`);
  }
}

/** What a property list holds. */
export function readPlist(source: string): unknown {
  const root = readXml(source);
  if (root.name !== 'plist' || root.attributes.version !== '1.0' || root.children.length !== 1) {
    throw new Error('not a plist');
  }
  return plistValue(root.children[0]!);
}
