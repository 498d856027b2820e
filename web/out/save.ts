/** Hands a made file to the person: the one way in which anything is downloaded. */

/** Offers a blob for download under a name. */
export function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after the click; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Offers a text for download under a name. */
export const saveText = (text: string, name: string, type: string): void => save(new Blob([text], { type }), name);
