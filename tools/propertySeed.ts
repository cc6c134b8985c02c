import fc from 'fast-check'

// What a change breaks shall fail on that change, not on another one by luck: property tests try the same cases each time.
// PROPERTY_SEED=<number> tries others, PROPERTY_RUNS=<number> more of them where a test names no number of its own.
const seed = Number(process.env['PROPERTY_SEED'] ?? 1)
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 100)
fc.configureGlobal({ seed, numRuns })
