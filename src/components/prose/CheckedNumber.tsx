import type { Replay } from '../../lib/checks/replay.ts';
import { type Aspect, inWords } from '../../lib/checks/words.ts';

/** A replayed number in a sentence: a link to the record of its check, which says what it was computed from. */
export function CheckedNumber({ replay, show, href }: { readonly replay: Replay; readonly show: Aspect; readonly href: string }) {
  const { check, computed, error } = replay;
  const value = { published: check.published, computed, error, times: undefined }[show];
  const text = inWords(replay, show);
  if (text === '–') throw new Error(`The check ${check.id} has nothing to show as “${show}”. ${replay.reason ?? ''}`);
  return (
    <a class="num" href={href} title={check.name}>
      {value === undefined ? text : <data value={String(value)}>{text}</data>}
    </a>
  );
}
