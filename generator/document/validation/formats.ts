// The formats that are checked. A format that is not here is a remark for people.

const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDate(text: string): boolean {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const most = days[Number(month) - 1];
  if (most === undefined || day === "00" || Number(day) > most) return false;
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  return month !== "02" || day !== "29" || isLeap;
}

const timePattern = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:z|([+-])(\d\d):?(\d\d)?)$/i;

/** RFC 3339, with an offset. A leap second is one in UTC. */
function isTime(text: string): boolean {
  const parts = timePattern.exec(text);
  if (!parts) return false;
  const [hours = 0, minutes = 0, seconds = 0] = parts.slice(1, 4).map(Number);
  const [offsetHours = 0, offsetMinutes = 0] = parts.slice(5).map((part) => Number(part ?? 0));
  if (hours > 23 || minutes > 59 || offsetHours > 23 || offsetMinutes > 59) return false;
  if (seconds < 60) return true;
  const offset = (parts[4] === "-" ? -1 : 1) * (offsetHours * 60 + offsetMinutes);
  const minuteOfDay = (hours * 60 + minutes - offset + 1440) % 1440;
  return seconds === 60 && minuteOfDay === 1439;
}

function isDateTime(text: string): boolean {
  const [date = "", time = "", ...more] = text.split(/[t\s]/i);
  return isDate(date) && isTime(time) && more.length === 0;
}

/** RFC 3986: only characters that a URI may hold, every percent sign followed by two digits. */
function isUriReference(text: string): boolean {
  return /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9a-f]{2})*$/i.test(text);
}

function isUri(text: string): boolean {
  return /^[a-z][a-z\d+\-.]*:/i.test(text) && isUriReference(text) && !/#.*#/.test(text);
}

const label = "[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?";
const hostname = new RegExp(`^${label}(?:\\.${label})*\\.?$`, "i");
const atom = "[a-z\\d!#$%&'*+/=?^_`{|}~-]+";
const email = new RegExp(`^${atom}(?:\\.${atom})*@(?:${label}\\.)+${label}$`, "i");
const byte = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
const ipv4 = new RegExp(`^${byte}(?:\\.${byte}){3}$`);

function isHostname(text: string): boolean {
  return text.length <= 253 && hostname.test(text);
}

/** Eight groups, a run of zeros as `::` at most once, the last two perhaps as IPv4. */
function isIpv6(text: string): boolean {
  const end = /[^:]*$/.exec(text)?.[0] ?? "";
  const isMixed = end.includes(".");
  if (isMixed && !ipv4.test(end)) return false;
  const plain = isMixed ? `${text.slice(0, text.length - end.length)}0:0` : text;
  const halves = plain.split("::");
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  if (halves.length > 2 || !groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return false;
  return halves.length === 2 ? groups.length < 8 : groups.length === 8;
}

function isRegex(text: string): boolean {
  try {
    new RegExp(text, "u");
    return true;
  } catch {
    return false;
  }
}

const matches = (pattern: RegExp) => (text: string) => pattern.test(text);

/** Formats of texts. */
export const textFormats: ReadonlyMap<string, (text: string) => boolean> = new Map([
  ["date", isDate],
  ["time", isTime],
  ["date-time", isDateTime],
  [
    "duration",
    matches(/^P(?!$)(?:(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?|\d+W)$/),
  ],
  ["uri", isUri],
  // Not registered, and meant alike.
  ["url", isUri],
  ["uri-reference", isUriReference],
  ["email", matches(email)],
  ["hostname", isHostname],
  ["ipv4", matches(ipv4)],
  ["ipv6", isIpv6],
  ["uuid", matches(/^(?:urn:uuid:)?[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i)],
  ["regex", isRegex],
  ["json-pointer", matches(/^(?:\/(?:[^~/]|~0|~1)*)*$/)],
  ["byte", matches(/^(?:[a-z\d+/]{4})*(?:[a-z\d+/]{2}==|[a-z\d+/]{3}=)?$/i)],
]);

/** Formats of numbers. */
export const numberFormats: ReadonlyMap<string, (number: number) => boolean> = new Map([
  ["int32", (number: number) => Number.isInteger(number) && number === (number | 0)],
  ["int64", Number.isInteger],
]);
