/** An element of an SVG, as far as outlines need it. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
};

/** Reads well-formed XML without entities: elements and their attributes, no text. */
export function parseXml(text: string): Element {
  const top: Element = { name: 'document', attributes: {}, children: [] };
  const open: Element[] = [top];
  const tags =
    /<!--[\s\S]*?-->|<[?!][^>]*>|<(\/?)([\w:-]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;
  for (const [, closing, name, attributes, empty] of text.matchAll(tags)) {
    if (name === undefined) continue;
    if (closing === '/') {
      open.pop();
      continue;
    }
    const element: Element = { name, attributes: attributesOf(attributes), children: [] };
    open.at(-1)?.children.push(element);
    if (empty !== '/') open.push(element);
  }
  return top;
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name, value] of text.matchAll(/([\w:-]+)\s*=\s*["']([^"']*)["']/g)) found[name] = value;
  return found;
}

/** The element with this id, and everything above it from the top down. */
export function pathTo(element: Element, id: string): readonly Element[] | null {
  for (const child of element.children) {
    if (child.attributes['id'] === id) return [child];
    const below = pathTo(child, id);
    if (below !== null) return [child, ...below];
  }
  return null;
}
