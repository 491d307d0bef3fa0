/** A part of the book. */
export interface Part {
  readonly label: string;
  /** The folder of its articles. */
  readonly directory: string;
  /** What a reader finds in it, in a line. */
  readonly says: string;
  /** Pages that are generated and stand outside the folder. */
  readonly generated?: readonly { readonly label: string; readonly link: string }[];
}

/** The parts of the book, in order. */
export const parts: readonly Part[] = [
  { label: 'The headline', directory: 'the-headline', says: 'What a reported price bought, and the bill that nobody prints.' },
  {
    label: 'What drives the cost',
    directory: 'what-drives-the-cost',
    says: 'Arithmetic, hours, rents, sizes, memory, failures and power: one step of the bill at a time.',
  },
  { label: 'How the cost falls', directory: 'how-the-cost-falls', says: 'What each saving is worth, which of them multiply, and why the last stage is cheap.' },
  {
    label: 'Running the model',
    directory: 'running-the-model',
    says: 'What a token costs to write, why long talks cost more, and when your own machines pay.',
  },
  {
    label: 'Who this lets in',
    directory: 'who-this-lets-in',
    says: 'How fast the floor falls and the ceiling rises, what a budget buys, and what to do with it.',
  },
  {
    label: 'Look it up',
    directory: 'look-it-up',
    says: 'Every model, chip, price, run and formula; how well it checks; rules of thumb and published slips.',
    generated: [
      { label: 'How well it checks', link: '/look-it-up/checks/' },
      { label: 'Methods', link: '/look-it-up/methods/' },
      { label: 'Symbols and glossary', link: '/look-it-up/glossary/' },
      { label: 'Corrections', link: '/look-it-up/corrections/' },
      { label: 'Contradictions', link: '/look-it-up/contradictions/' },
    ],
  },
];
