// Requests as commands for a shell. No value of a request is more than data there, to the shell and
// to curl, and where a credential belongs stands a variable.
import type {
  ApiDescription,
  OptionDescription,
  OptionValue,
  OutgoingRequest,
} from "../contract.js";
import { redactor } from "./redact.js";
import { quote, Variables } from "./shell.js";

/** Headers of the caller's own that are credentials, whatever the API says. */
const ownCredentials = ["Authorization", "Proxy-Authorization"];

/** Puts options on a request, with stand-ins for what must not be shown or is not known. */
type Outline = (
  request: OutgoingRequest,
  standIn: (name: string, option: OptionDescription) => OptionValue,
) => void;

/** A request as a command. `fixed` has no credentials, and none is asked for. */
export async function toCurl(
  fixed: OutgoingRequest,
  description: ApiDescription,
  outline: Outline,
): Promise<string> {
  const headers = new Headers(fixed.init.headers);
  const variables = new Variables([fixed.url, ...headers.values()].join());
  for (const name of ownCredentials) {
    if (headers.has(name)) headers.set(name, variables.standIn(variableOf(name, {})));
  }
  const request = { ...fixed, init: { ...fixed.init, headers }, secrets: [...fixed.secrets] };
  outline(request, (name, option) => {
    const variable = variableOf(name, option);
    if (!option.in.secret) return variables.standIn(variable);
    const [username, password] = [`${variable}_USERNAME`, `${variable}_PASSWORD`];
    return { username: variables.standIn(username), password: variables.standIn(password) };
  });
  const hide = redactor(request.secrets);
  // A command is shown whole: its texts are the caller's own.
  const word = (text: string) => variables.word(hide(text, Infinity));
  const { method, body } = fixed.init;
  const { url, pairs } = variables.takeFromQuery(request.url);
  return [
    method === "HEAD" ? "curl -gI" : `curl -gX ${method}`,
    word(url),
    ...pairs.map((pair) => `--url-query ${word(pair)}`),
    ...[...headers].map(([name, value]) => headerArgument(nameOf(name, description), value, word)),
    ...(await bodyArguments(body, headers, word)),
  ].join(" ");

  function headerArgument(name: string, value: string, write: typeof word): string {
    const pair = name === "Authorization" && variables.basicPair(value);
    if (pair) return `-u ${write(pair)}`;
    // A colon without a value would take the header away.
    return `-H ${write(value ? `${name}: ${value}` : `${name};`)}`;
  }
}

/** The name of a header as people write it. */
function nameOf(header: string, { options }: ApiDescription): string {
  const own = Object.values(options).map(({ in: location, name = "" }) => location.header?.(name));
  const known = own.find((name) => name?.toLowerCase() === header);
  return known ?? header.replace(/(?<![^-])[a-z]/g, (letter) => letter.toUpperCase());
}

/** The variable that the client reads an option from, else one that is named after the option. */
function variableOf(name: string, { env = "" }: Pick<OptionDescription, "env">): string {
  if (/^[A-Za-z_]\w*$/.test(env)) return env;
  const words = name.replace(/([a-z\d])([A-Z])/g, "$1_$2").replace(/\W/g, "_");
  return words.toUpperCase().replace(/^(?=\d)/, "_");
}

async function bodyArguments(
  body: unknown,
  headers: Headers,
  word: (text: string) => string,
): Promise<string[]> {
  if (body === undefined || body === null) return [];
  if (typeof body === "string") return [`--data-raw ${word(body)}`];
  // Some platforms have a form that cannot be read.
  if (body instanceof FormData && typeof body.entries === "function") {
    const parts = [...body.entries()];
    return Promise.all(parts.map(([name, value]) => partArgument(name, value, word)));
  }
  // curl would say that it is a form.
  const type = headers.has("Content-Type") ? [] : [`-H ${quote("Content-Type:")}`];
  // Bytes cannot be pasted.
  return [...type, "--data-binary @body"];
}

async function partArgument(
  name: string,
  value: string | File,
  word: (text: string) => string,
): Promise<string> {
  // curl takes the first one for the end of the name.
  const own = name.replaceAll("=", "%3D");
  if (typeof value === "string") return `--form-string ${word(`${own}=${value}`)}`;
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(value.type) ? `;type=${value.type}` : "";
  if (value.type === "application/json" && value.name === "blob" && value.size > 0) {
    return `--form ${word(`${own}=${inQuotes(await value.text())}${type};filename=blob`)}`;
  }
  // Where the file is on the disk of whoever pastes is not for its name to say.
  const file = value.name.split(/[/\\]/).at(-1) || "blob";
  return `--form ${word(`${own}=@${inQuotes(`./${file}`)}${type}`)}`;
}

/** A text as curl takes it in quotes, where nothing ends it or belongs to what comes after. */
function inQuotes(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
