import { graph } from '../formula/graph.ts';
import { apiInputPrice, apiOutputPrice } from '../prices/api-prices.ts';
import { withDiscounts } from '../prices/api-rates.ts';
import * as language from '../prices/language.ts';
import { isNamedAfter, type Tokenizer } from '../prices/language-record.ts';
import { asOfApi } from '../scenario/as-of.ts';
import { calculator } from '../scenario/calculator.ts';
import { assumed } from '../scenario/data.ts';
import * as q from '../vocabulary/index.ts';

const wired = graph([apiInputPrice, apiOutputPrice, ...Object.values(language)]);

const presets = ['hindi', 'standard-arabic', 'bulgarian', 'italian', 'burmese', 'yoruba', 'chinese-simplified', 'shan'] as const;

export default calculator({
  id: 'language',
  needs: ['languages', 'apiPrices', 'apiDiscounts', 'assumptions'],
  open: (data) => ({
    id: 'language',
    title: 'The price of a language',
    question: 'Why do some languages pay several times more?',
    version: 1,
    graph: wired,
    data: { languages: data.languages, apiPrices: withDiscounts(data.apiPrices, data.apiDiscounts) },
    inputs: [
      { quantity: q.language, start: 'hindi', first: true },
      { quantity: q.tokenizer, start: 'cl100k', first: true },
      { quantity: q.apiModel, start: 'gpt-4-turbo', first: true },
      { quantity: q.inputTokens, start: assumed(data, 'request-input-tokens'), range: [1, 1e6], scale: 'log', first: true },
      { quantity: q.outputTokens, start: assumed(data, 'request-output-tokens'), range: [1, 1e6], scale: 'log', first: true },
      { quantity: q.contextWindow, start: assumed(data, 'context-window-gpt-4-turbo'), range: [1000, 1e7], scale: 'log' },
      { quantity: q.tokensReadPerSecond, start: assumed(data, 'answer-speed'), range: [1, 1000], scale: 'log' },
      { quantity: q.apiService, start: 'standard' },
      asOfApi(data.apiPrices),
      { quantity: q.tokenPremium, range: [0.5, 20], scale: 'log' },
      { quantity: q.apiInputPrice, range: [0.01, 200], scale: 'log' },
      { quantity: q.apiOutputPrice, range: [0.01, 1000], scale: 'log' },
    ],
    presets: [
      { id: 'hindi', label: named(data, 'hindi'), sets: { language: 'hindi' } },
      ...presets.slice(1).map((id) => ({ id, label: named(data, id), sets: { language: id } })),
      { id: 'hindi-gpt-4o', label: `${named(data, 'hindi')}, on GPT-4o`, sets: { language: 'hindi', tokenizer: 'o200k', apiModel: 'gpt-4o' } },
    ],
    results: [q.tokenPremium, q.languageRequestCost, q.englishRequestCost, q.languageExtraCost, q.contextInEnglish, q.answerTime, q.englishAnswerTime],
    finding: (say) => {
      const answer = `What takes a token in English takes ${say(q.tokenPremium)} in ${say(q.language)}. A request costs ${say(q.languageRequestCost)} instead of ${say(q.englishRequestCost)}, its answer takes ${say(q.answerTime)} instead of ${say(q.englishAnswerTime)}, and the window holds what ${say(q.contextInEnglish)} hold in English.`;
      const [tokenizer, model] = [say.picked(q.tokenizer), say.picked(q.apiModel)];
      const own = tokenizer !== undefined && model !== undefined && isNamedAfter(tokenizer as Tokenizer, model);
      return `${answer} Counted by the tokenizer ${say(q.tokenizer)}${own ? '' : `; that of ${say(q.apiModel)} is not known here, and may count otherwise`}.`;
    },
    pictures: [
      {
        kind: 'sweep',
        id: 'premium',
        title: 'Cost of a request by tokens over English',
        x: q.tokenPremium,
        y: q.languageRequestCost,
        caption: (say) => `At ${say(q.tokenPremium)} the tokens of English a request costs ${say(q.languageRequestCost)}.`,
      },
    ],
    notFor: [
      'How good the answers are. Models know some languages better than others, at any price.',
      'Tokenizers that are not listed, such as Claude’s, of which no count of the same sentences is public.',
      'Sellers whose price is not by the token.',
    ],
  }),
});

const named = ({ languages }: { readonly languages: Readonly<Record<string, { readonly name: string }>> }, id: string): string => languages[id]?.name ?? id;
