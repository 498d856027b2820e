/** Lets the API's page send the request of a form and show the answer; served as it is, since the policy allows only files. */

/** Longest part of an answer that is shown, in characters. */
const SHOWN = 20_000;

const shown = (text) => {
  let whole = text;
  try {
    whole = JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    // No JSON: a feed, a table or lines of it are shown as they came.
  }
  return whole.length > SHOWN ? `${whole.slice(0, SHOWN)}\n… (${whole.length - SHOWN} characters more)` : whole;
};

/** Address and options of the request that a form describes; empty fields are left out. */
function requestOf(form) {
  let path = form.dataset.path;
  const query = new URLSearchParams();
  for (const field of form.querySelectorAll('input')) {
    const value = field.value.trim();
    if (field.dataset.in === 'path') path = path.replace(`{${field.name}}`, encodeURIComponent(value));
    else if (value !== '') query.append(field.name, value);
  }
  const body = form.querySelector('textarea')?.value;
  const method = form.dataset.method.toUpperCase();
  const options = body === undefined ? { method } : { method, body, headers: { 'Content-Type': 'application/json' } };
  return { address: `${path}${query.size > 0 ? `?${query}` : ''}`, options };
}

async function send(form) {
  const output = form.querySelector('output');
  const { address, options } = requestOf(form);
  output.hidden = false;
  output.textContent = `${options.method} ${address} …`;
  try {
    const started = performance.now();
    const answer = await fetch(address, options);
    const text = await answer.text();
    const took = Math.round(performance.now() - started);
    output.textContent = `${options.method} ${address}\n${answer.status} ${answer.statusText}, ${took} ms\n\n${shown(text)}`;
  } catch (error) {
    output.textContent = `${options.method} ${address}\nThe server did not answer: ${error.message}`;
  }
}

for (const form of document.querySelectorAll('form[data-path]')) {
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(form);
  });
}
