/** The frame of the pages that the server makes itself. */

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML, also inside quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);

/** A whole page; `body` is HTML, `refresh` reloads the page after so many seconds. */
export const htmlPage = (title: string, body: string, refresh?: number): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${refresh === undefined ? '' : `<meta http-equiv="refresh" content="${refresh}">`}
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/api/pages.css">
</head>
<body>
${body}
</body>
</html>
`;
