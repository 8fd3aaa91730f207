import assert from 'node:assert/strict';

/** Fails unless a figure lies as near to the wanted one as asked: a share of it, or of 1 where it is smaller. */
export function near(told: number | null | undefined, wanted: number, within = 1e-9): void {
  assert.ok(typeof told === 'number', `${String(told)} is no number; wanted ${wanted}`);
  const off = Math.abs(told - wanted) / Math.max(1, Math.abs(wanted));
  assert.ok(off <= within, `${told} is not ${wanted} (off by ${off})`);
}

/** The same as a share of the wanted figure, however small it is. */
export function relativelyNear(told: number, wanted: number, within = 1e-12): void {
  const off = wanted === 0 ? Math.abs(told) : Math.abs(told / wanted - 1);
  assert.ok(off <= within, `${told} is not ${wanted} (off by ${off})`);
}
