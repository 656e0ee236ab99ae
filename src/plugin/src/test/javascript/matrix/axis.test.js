import assert from 'node:assert/strict';
import test from 'node:test';
import {direction, place, snap, stepped, valueAt, written} from '../../../main/javascript/matrix/axis.js';
import {axis} from './pictures.js';

test('every value of a step is found again at the pixel where it stands', () => {
  for (let value = 1; value <= 10; value++) {
    assert.equal(valueAt(axis(), place(axis(), value)), value);
  }
});

test('a pixel beyond the axis means its end', () => {
  assert.equal(valueAt(axis(), -400), 1);
  assert.equal(valueAt(axis(), 900), 10);
});

test('a value beyond the scale stands at its end', () => {
  assert.equal(place(axis(), 300), 95);
  assert.equal(place(axis(), -7), 5);
});

test('an axis that points the other way is read the other way', () => {
  const reversed = axis({ticks: [[1, 95], [10, 5]]});
  assert.equal(valueAt(reversed, 95), 1);
  assert.equal(direction(reversed), -1);
  assert.equal(direction(axis()), 1);
});

test('a logarithmic axis has equal ratios at equal distances', () => {
  const log = axis({log: true, min: 1, max: 1000, ticks: [[1, 0], [1000, 300]]});
  assert.equal(Math.round(place(log, 10)), 100);
  assert.equal(valueAt(log, 200), 100);
});

test('steps of a tenth leave no dust behind', () => {
  const tenths = axis({min: 0, max: 1, step: 0.1, ticks: [[0, 0], [1, 100]]});
  assert.equal(snap(tenths, 0.1 + 0.2), 0.3);
  assert.equal(valueAt(tenths, 71), 0.7);
});

test('a last step that is shorter is reached and left again', () => {
  const uneven = axis({min: 1, max: 13, step: 5, ticks: [[1, 0], [13, 120]]});
  assert.deepEqual([1, 2, 3].reduce(values => [...values, stepped(uneven, values.at(-1), 1)], [1]), [1, 6, 11, 13]);
  assert.equal(stepped(uneven, 13, -1), 11);
});

test('a step from nothing begins in the middle', () => {
  assert.equal(stepped(axis(), null, 1), 6);
  assert.equal(stepped(axis({log: true, min: 1, max: 100, ticks: [[1, 0], [100, 100]]}), null, 0), 10);
});

test('a step beyond the end stays at the end', () => {
  assert.equal(stepped(axis(), 10, 1), 10);
  assert.equal(stepped(axis(), 300, -1), 9);
});

test('a value is written with its unit, and nothing for none', () => {
  assert.equal(written(axis({unit: 'weeks'}), 3), '3 weeks');
  assert.equal(written(axis(), 2.5), '2.5');
  assert.equal(written(axis(), null), '');
});
