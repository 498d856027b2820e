/** The text of an HTML tree as a reader sees it: blocks apart by an empty line, spaces collapsed. */

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** What is used of a DOM node. */
interface Node {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: ArrayLike<Node>;
}

/** Text of `root`; a stack instead of recursion, so that deep nesting cannot overflow. */
export function blockText(root: unknown): string {
  const out: string[] = [];
  const stack: (Node | string)[] = [root as Node];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') out.push(next);
    else if (next.nodeType === TEXT_NODE) out.push((next.textContent ?? '').replace(/\s+/g, ' '));
    else if (next.nodeType === ELEMENT_NODE) {
      const name = next.nodeName.toUpperCase();
      if (name === 'BR') {
        out.push('\n');
        continue;
      }
      const edge = BLOCKS.has(name) ? '\n\n' : '';
      stack.push(edge, ...Array.from(next.childNodes).reverse());
      out.push(edge);
    }
  }
  return out
    .join('')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}
