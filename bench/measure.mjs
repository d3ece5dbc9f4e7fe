/** Timing in a warm process. */
export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
export const total = (values) => values.reduce((sum, value) => sum + value, 0);

/**
 * Median time of one call in microseconds: calls are run in batches long enough for the clock, after a warm-up.
 * A result of every batch is kept, so that no engine's work can be optimised away.
 */
export function time(run, { budget = 40, batches = 9 } = {}) {
  let kept = run();
  let repeats = 1;
  for (;;) {
    const start = process.hrtime.bigint();
    for (let i = 0; i < repeats; i++) kept = run();
    const took = Number(process.hrtime.bigint() - start) / 1e6;
    if (took > budget / batches || repeats >= 1 << 16) break;
    repeats *= 2;
  }
  const samples = [];
  for (let batch = 0; batch < batches; batch++) {
    const start = process.hrtime.bigint();
    for (let i = 0; i < repeats; i++) kept = run();
    samples.push(Number(process.hrtime.bigint() - start) / 1e3 / repeats);
  }
  if (kept === undefined) throw new Error('a measured call returned nothing');
  return median(samples);
}

/** Milliseconds that one call takes, the best of a few: for calls too long to repeat often. */
export function once(run, tries = 3) {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < tries; i++) {
    const start = process.hrtime.bigint();
    run();
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e6);
  }
  return best;
}

export function showTime(microseconds) {
  if (!Number.isFinite(microseconds)) return '–';
  if (microseconds < 1000) return `${microseconds.toPrecision(3)} µs`;
  return `${(microseconds / 1000).toPrecision(3)} ms`;
}

/** Prints rows as a table with aligned columns; numbers to the right. */
export function table(header, rows) {
  const lines = [header, ...rows].map((cells) => cells.map(String));
  const widths = header.map((_, i) => Math.max(...lines.map((cells) => (cells[i] ?? '').length)));
  for (const [index, cells] of lines.entries()) {
    console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '));
    if (index === 0) console.log(widths.map((width) => '─'.repeat(width)).join('  '));
  }
}
