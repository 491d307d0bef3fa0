import { holdsOf, pagesOf } from './support/every-page.ts';

// Every article and every page of the reference shelf; of the methods, which are made alike, the index.
holdsOf(pagesOf((path) => /^(?:the-headline|what-drives-the-cost|how-the-cost-falls|running-the-model|who-this-lets-in|look-it-up)\/(?:[^/]+\/)?$/.test(path)));
