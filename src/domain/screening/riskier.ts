import type { AnswerValue } from './answer.ts';
import type { Item } from './item.ts';

const RISK = ['no', 'unknown', 'yes'];

/** Of two answers to one item the riskier; of two lists everything that either names. */
export function riskierValue(item: Item | undefined, one: AnswerValue, other: AnswerValue): AnswerValue {
  if (Array.isArray(one) && Array.isArray(other)) return joined(one, other);
  if (typeof one === 'number' && typeof other === 'number')
    return item?.riskier === 'lower' ? Math.min(one, other) : Math.max(one, other);
  if (typeof one !== 'string' || typeof other !== 'string') return one;
  const byRisk = RISK.indexOf(one) - RISK.indexOf(other);
  return byRisk > 0 || (byRisk === 0 && one > other) ? one : other;
}

function joined(one: readonly unknown[], other: readonly unknown[]): AnswerValue {
  const byText = new Map([...one, ...other].map((entry) => [JSON.stringify(entry), entry]));
  return [...byText].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry) as AnswerValue;
}
