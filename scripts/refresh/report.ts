/** What a refresh found, a sentence each. */
export interface Report {
  /** Files that were, or would be, written. */
  readonly changed: readonly string[];
  /** Prices that were read again and had not changed. */
  readonly unchanged: number;
  readonly added: readonly string[];
  /** What a catalogue has and the records do not, or the other way. */
  readonly unmapped: readonly string[];
  /** Prices that changed by more than half. */
  readonly jumps: readonly string[];
  /** What two catalogues say differently; nothing is added for it. */
  readonly disagreements: readonly string[];
}

/** Whether a price rose or fell by more than half. */
export const jumped = (before: number, after: number): boolean => before > 0 && Math.abs(after / before - 1) > 0.5;

/** The report as Markdown: the text of the pull request. */
export function asMarkdown(set: string, today: string, { unchanged, added, unmapped, jumps, disagreements }: Report): string {
  const list = (title: string, lines: readonly string[]) => (lines.length ? [`\n## ${title}\n`, ...lines.map((line) => `- ${line}`)] : []);
  return [
    `# ${set}, ${today}`,
    `\n${added.length} new, ${unchanged} read again and unchanged.`,
    ...list('Changed by more than half: look twice', jumps),
    ...list('The catalogues disagree: nothing was added', disagreements),
    ...list('New rows', added),
    ...list('Not mapped', unmapped),
    '',
  ].join('\n');
}
