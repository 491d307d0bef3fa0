const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * A number as people paste it, as the plain text that they would have typed: no invisible signs, spaces of every width as one, digits of
 * full width as digits, `−` as `-`, `3.3 × 10²⁴` and `10^24` as powers of e, and no `~` or `≈` before it, which leave its value as it is.
 */
export const typed = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/(?:(\d)\s*[×x*·]|^)\s*10\s*(?:\^\s*([+\-−]?\d+)|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+))/, (_, last: string | undefined, plain: string | undefined, raised = '') => {
      return `${last ?? 1}e${plain ?? lowered(raised)}`;
    })
    // Compatibility forms make 10² of 10²; what is raised and still here is refused by the one who reads it.
    .replace(/[^⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (part) => part.normalize('NFKC'))
    .replace(/[−‐]/g, '-')
    .trim()
    .replace(/^[~≈]\s*/, '');

const lowered = (raised: string): string => [...raised].map((sign) => (sign === '⁻' ? '-' : sign === '⁺' ? '+' : superscripts.indexOf(sign))).join('');

/** What makes a text no number that could be read without a guess, in a sentence; undefined where nothing does. */
export function doubtAbout(text: string): string | undefined {
  const shown = `“${text.slice(0, 40)}”`;
  if (/\p{Nd}/u.test(text.replace(/\d/g, '')) || [...superscripts].some((sign) => text.includes(sign)) || /\d\s*⁄/.test(text)) {
    return `${shown} has signs that are not read here. Type the digits 0 to 9.`;
  }
  if (/^[+-]?[\d.]+\s*\/\s*[\d.]+\s*%?$/.test(text)) return `${shown} is a fraction. Type it as a decimal, such as 0.333, or as a share, such as 33.3%.`;
  if (/^\S*\d\.\d+\.\d/.test(text)) return `${shown} has two decimal points. A point stands before decimals, commas between thousands: 1,000,000.5.`;
  const grouped = /^\D*(\d[\d,]*)/.exec(text)?.[1]?.replace(/,+$/, '') ?? '';
  if ((grouped.includes(',') && !/^\d{1,3}(?:,\d{3})+$/.test(grouped)) || /\d\.\d*,\d/.test(text)) {
    return `${shown} has a comma that is not between thousands. Type a decimal point: 1.5.`;
  }
  if (/^[+-]?\d[\d.]*\s*e[+-]?\s*$/i.test(text)) return `${shown} has no exponent after its e. Type 1e18, for example.`;
  if (/^[+-]?[\d.]+%?\s*-\s*[\d.]/.test(text)) return `${shown} may be a range. Type “to” between its ends: 3 to 4.`;
  return undefined;
}
