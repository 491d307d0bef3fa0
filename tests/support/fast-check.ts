import fc from 'fast-check';

// The same inputs on every machine and in every run: what fails once fails again. `FC_SEED=…` looks elsewhere.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 1) });
