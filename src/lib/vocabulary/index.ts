export * from './architecture.ts';
export * from './cost.ts';
export * from './energy.ts';
export * from './hardware.ts';
export * from './inference.ts';
export * from './post-training.ts';
export * from './project.ts';
export * from './training.ts';
