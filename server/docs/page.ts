/** The documentation page of the API: readable HTML made from the OpenAPI description; its one script sends the requests of the forms. */
import { ERROR_KINDS } from '../../model/errors.ts';
import { escapeHtml, htmlPage } from '../pages/html.ts';
import { openApi } from './openapi.ts';

interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  items?: Schema;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
}

interface Parameter {
  name: string;
  in: string;
  required: boolean;
  description?: string;
  schema: Schema;
  example?: unknown;
}

type Content = Record<string, { schema: Schema; example?: unknown }>;

interface Operation {
  operationId: string;
  summary: string;
  parameters: Parameter[];
  requestBody?: { content: Content };
  responses: Record<string, { content: Content }>;
}

const anchorOf = (ref: string) => `schema-${ref.split('/').at(-1)}`;
const link = (ref: string) => `<a href="#${anchorOf(ref)}">${escapeHtml(ref.split('/').at(-1) ?? '')}</a>`;

/** A schema in a few words, as HTML. */
function inWords(schema: Schema): string {
  if (schema.$ref) return link(schema.$ref);
  if (schema.anyOf) return schema.anyOf.map(inWords).join(' or ');
  if (schema.enum) return schema.enum.map((v) => `<code>${escapeHtml(String(v))}</code>`).join(' ');
  if (schema.const !== undefined) return `<code>${escapeHtml(String(schema.const))}</code>`;
  if (schema.items) return `list of ${inWords(schema.items)}`;
  if (schema.properties) {
    const fields = Object.entries(schema.properties).map(
      ([name, field]) => `<li><code>${escapeHtml(name)}</code>: ${inWords(field)}</li>`,
    );
    return `object<ul>${fields.join('')}</ul>`;
  }
  return escapeHtml([schema.type ?? 'any'].flat().join(' or '));
}

function parameterTable(parameters: Parameter[]): string {
  if (parameters.length === 0) return '';
  const rows = parameters.map(
    (p) =>
      `<tr><td><code>${escapeHtml(p.name)}</code>${p.required ? ' (required)' : ''}</td><td>${p.in}</td>` +
      `<td>${inWords(p.schema)}</td><td>${escapeHtml(p.description ?? '')}</td></tr>`,
  );
  return `<h3>Parameters</h3><table><thead><tr><th>name</th><th>in</th><th>form</th><th>meaning</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function contentList(title: string, content: Content): string {
  const items = Object.entries(content).map(
    ([type, { schema }]) => `<li><code>${type}</code>: ${inWords(schema)}</li>`,
  );
  return `<h3>${title}</h3><ul>${items.join('')}</ul>`;
}

/** A value as it stands in an address: a list with commas. */
const inAddress = (value: unknown): string => (value === undefined ? '' : [value].flat().join(','));

/** A form that sends a request, filled with the example; hidden until the script is there that sends it. */
function tryForm(path: string, method: string, o: Operation): string {
  // What takes something away is not filled in, so that nothing is lost by a click.
  const filled = method !== 'delete';
  const fields = o.parameters.map((p) => {
    const value = inAddress(p.example);
    const attribute = filled ? 'value' : 'placeholder';
    return (
      `<label><code>${escapeHtml(p.name)}</code> <input name="${escapeHtml(p.name)}" data-in="${p.in}" autocomplete="off"` +
      `${value ? ` ${attribute}="${escapeHtml(value)}"` : ''}${p.required ? ' required' : ''}></label>`
    );
  });
  const json = o.requestBody?.content['application/json'];
  const body = json
    ? `<label>Body <textarea rows="8" spellcheck="false">${escapeHtml(JSON.stringify(json.example ?? {}, null, 2))}</textarea></label>`
    : '';
  return `<details><summary>Try it</summary><form data-path="${escapeHtml(path)}" data-method="${method}" hidden>
${fields.join('\n')}${body}<button>Send</button><output aria-live="polite" hidden></output></form></details>`;
}

function operationSection(path: string, method: string, o: Operation): string {
  const success = Object.entries(o.responses).find(([status]) => status.startsWith('2'));
  return `<section><h2 id="${o.operationId}"><span class="method">${method.toUpperCase()}</span> <code>${escapeHtml(path)}</code></h2>
<p>${escapeHtml(o.summary)}.</p>${parameterTable(o.parameters)}
${o.requestBody ? contentList('Body', o.requestBody.content) : ''}
${success ? contentList(`Answer ${success[0]}`, success[1].content) : ''}
${tryForm(path, method, o)}</section>`;
}

/** The page, whole. */
export function docsPage(version: string): string {
  const api = openApi(version) as {
    paths: Record<string, Record<string, Operation>>;
    components: { schemas: Record<string, unknown> };
  };
  const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, o]) => ({ path, method, o })),
  );
  const contents = operations.map(
    ({ path, method, o }) =>
      `<tr><td><span class="method">${method.toUpperCase()}</span></td><td><a href="#${o.operationId}"><code>${escapeHtml(path)}</code></a></td><td>${escapeHtml(o.summary)}</td></tr>`,
  );
  const problems = Object.entries(ERROR_KINDS).map(
    ([code, kind]) =>
      `<tr id="problem-${code}"><td><code>${code}</code></td><td>${kind.status}</td><td>${escapeHtml(kind.title)}</td></tr>`,
  );
  const schemas = Object.entries(api.components.schemas).map(
    ([name, schema]) =>
      `<section><h2 id="schema-${name}">${escapeHtml(name)}</h2><pre tabindex="0">${escapeHtml(JSON.stringify(schema, null, 2))}</pre></section>`,
  );
  return htmlPage(
    'Demarche: the API',
    `<main><h1>Demarche: the API</h1>
<p class="soft">Version ${escapeHtml(version)}. The same as <a href="/api/openapi.json">OpenAPI 3.1</a>. Answers are JSON, errors
problem documents (RFC 9457). In an address, a list is repeated or comma-separated; an unknown parameter is an error.
<a href="/metrics">/metrics</a> is for Prometheus.</p>
<table><tbody>${contents.join('')}</tbody></table>
${operations.map(({ path, method, o }) => operationSection(path, method, o)).join('\n')}
<section><h2 id="problems">Problems</h2><table><thead><tr><th>code</th><th>status</th><th>meaning</th></tr></thead><tbody>${problems.join('')}</tbody></table></section>
${schemas.join('\n')}</main>
<script src="/api/docs.js" type="module"></script>`,
  );
}
