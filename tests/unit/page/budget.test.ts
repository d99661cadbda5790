import { expect, test } from 'vitest';
import { createBudget } from '../../../lib/page/budget.ts';

/** A budget whose clock the test sets. */
function makeBudget() {
  const clock = { at: 1_000 };
  const budget = createBudget(() => clock.at);
  const isFree = () => budget.freeAt() <= clock.at;
  return { clock, budget, isFree };
}

test('a page that was just opened may be asked for more', () => {
  const { budget, isFree } = makeBudget();
  expect(isFree()).toBe(true);
  budget.spend(90);
  expect(isFree()).toBe(true);
  budget.spend(13);
  expect(budget.freeAt()).toBe(1_000 + 1_000);
});

test('later, 3 ms of work are paid off in a second', () => {
  const { clock, budget, isFree } = makeBudget();
  clock.at = 10_000;
  budget.spend(6);
  expect(isFree()).toBe(false);
  clock.at = 11_999;
  expect(isFree()).toBe(false);
  clock.at = 12_000;
  expect(isFree()).toBe(true);
});

test('rest is not saved up', () => {
  const { clock, budget } = makeBudget();
  clock.at = 3_600_000;
  budget.spend(3);
  expect(budget.freeAt()).toBe(3_601_000);
});

test('debts add up, to twelve seconds at most', () => {
  const { clock, budget } = makeBudget();
  clock.at = 10_000;
  budget.spend(3);
  budget.spend(3);
  expect(budget.freeAt()).toBe(12_000);
  budget.spend(1_000);
  expect(budget.freeAt()).toBe(22_000);
});

test('somebody new wipes out debts, yet not all the time', () => {
  const { clock, budget, isFree } = makeBudget();
  clock.at = 10_000;
  budget.spend(30);
  budget.renew();
  expect(isFree()).toBe(true);
  budget.spend(103);
  clock.at = 10_500;
  budget.renew();
  expect(isFree()).toBe(false);
});
