/** Lines of a byte stream, each bounded, so that a file of any size is read in little memory. */

/** A line without its end; `bytes` is null for one over the limit, which is passed over. Numbers begin with 1. */
export interface Line {
  number: number;
  bytes: Uint8Array | null;
}

/**
 * Splits at line feeds.
 *
 * @param limit longest line in bytes
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const take = (): Line => {
    number += 1;
    const line = { number, bytes: size > limit ? null : Buffer.concat(parts) };
    parts = [];
    size = 0;
    return line;
  };
  const keep = (part: Uint8Array) => {
    size += part.length;
    if (size <= limit) parts.push(part);
    else parts = [];
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      keep(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    keep(chunk.subarray(from));
  }
  if (size > 0) yield take();
}
