/** Tells when the first picture is there, for what may wait until then. */

/** Milliseconds after which nothing waits any longer: a page may have no picture. */
const LONGEST = 2_000;

let tell: () => void;
const drawn = new Promise<void>((done) => {
  tell = done;
  setTimeout(done, LONGEST);
});

/** The canvas says that it shows something, which is on the screen a frame later. */
export function pictureIsThere(): void {
  requestAnimationFrame(() => setTimeout(tell));
}

/** Resolves once a picture is there, or when waiting for one would take too long. */
export const afterFirstPicture = (): Promise<void> => drawn;
