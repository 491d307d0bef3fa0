/** What was typed about money, apart from the rest. */
export interface Money {
  /** The text without the signs and words for dollars. */
  readonly rest: string;
  readonly dollars: boolean;
  /** Whether it names the money of somewhere else. */
  readonly foreign: boolean;
}

const dollars = /(?<![a-z])us\s?\$|\$|\busd\b|\b(?:us )?dollars?\b/gi;
const others = /[€£¥₹₩₽¢฿]|(?<![a-z\d])(?!us\$)[a-z]{1,3}\$|\b(?:eur|euros?|gbp|pounds?|cny|rmb|yuan|jpy|yen|inr|rupees?|chf|francs?|cad|aud|cents?)\b/i;

/** Takes `$2`, `2$`, `US$2`, `2 USD` and `2K dollars` apart, and finds €, £, A$ and their kind. */
export const moneyIn = (text: string): Money => ({
  rest: text.replace(dollars, '').trim(),
  dollars: text.search(dollars) >= 0,
  foreign: others.test(text),
});
