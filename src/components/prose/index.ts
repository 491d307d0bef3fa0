export { default as Calculator } from '../calculator/Calculator.astro';
export { default as Cite } from './Cite.astro';
export { default as Formula } from './Formula.astro';
export { default as Num } from './Num.astro';
export { default as Picture } from './Picture.astro';
export { default as Question } from './Question.astro';
export { default as Takeaway } from './Takeaway.astro';
