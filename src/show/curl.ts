// Requests as commands for a shell. No value of a request is more than data there, to the shell and
// to curl, and where a credential belongs stands a variable.
import type {
  Body,
  Command,
  OptionDescription,
  OptionValue,
  OutgoingRequest,
} from "../contract.js";
import { redactor } from "./redact.js";
import { quote, variable, wordOf } from "./shell.js";

/** Headers of the caller's own that are credentials, whatever the API says. */
const ownCredentials = ["Authorization", "Proxy-Authorization"];

/** Adds options to a command, with stand-ins for what must not be shown or is not known. */
type Outline = (
  command: Command,
  standIn: (name: string, option: OptionDescription) => OptionValue,
) => void;

/** A request as a command. It has no credentials, and none is asked for. */
export async function toCurl(
  { url, init, secrets }: OutgoingRequest,
  body: Body | undefined,
  outline: Outline,
): Promise<string> {
  const { method, headers } = init;
  const command: Command = { headers: new Map(), arguments: [], secrets: [...secrets] };
  for (const [header, value] of headers) {
    const name = header.replace(/(?<![^-])[a-z]/g, (letter) => letter.toUpperCase());
    const isSecret = ownCredentials.includes(name);
    command.headers.set(name, isSecret ? variable(variableOf(name)) : value);
  }
  outline(command, standIn);
  const hide = redactor(command.secrets);
  // A command is shown whole: its texts are the caller's own.
  const literal = (text: string) => quote(hide(text, Infinity));
  const word = (text: string) => wordOf(hide(text, Infinity));
  return [
    method === "HEAD" ? "curl -gI" : `curl -gX ${method}`,
    literal(url),
    // A colon without a value would take the header away.
    ...Array.from(command.headers, ([name, value]) => {
      return `-H ${word(value ? `${name}: ${value}` : `${name};`)}`;
    }),
    ...command.arguments.map(([flag, text]) => `${flag} ${word(text)}`),
    ...(await bodyArguments(init, body, literal)),
  ].join(" ");
}

/** A variable in place of an option's value, or two in place of a user name and a password. */
function standIn(name: string, { env, in: location }: OptionDescription): OptionValue {
  const own = variableOf(name, env);
  if (!location.secret) return variable(own);
  return { username: variable(`${own}_USERNAME`), password: variable(`${own}_PASSWORD`) };
}

/** The variable that the client reads an option from, else one that is named after the option. */
function variableOf(name: string, env = ""): string {
  if (/^[A-Za-z_]\w*$/.test(env)) return env;
  const words = name.replace(/([a-z\d])([A-Z])/g, "$1_$2").replace(/\W/g, "_");
  return words.toUpperCase().replace(/^(?=\d)/, "_");
}

async function bodyArguments(
  { body: sent, headers }: OutgoingRequest["init"],
  body: Body | undefined,
  word: (text: string) => string,
): Promise<string[]> {
  if (!body) return [];
  if (body.inCurl) return body.inCurl(word);
  if (typeof sent === "string") return [`--data-raw ${word(sent)}`];
  // Bytes cannot be pasted, and curl would say that they are a form.
  const type = headers.has("Content-Type") ? "" : `-H ${quote("Content-Type:")} `;
  return [`${type}--data-binary @body`];
}
