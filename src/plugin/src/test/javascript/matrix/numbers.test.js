import assert from 'node:assert/strict';
import test from 'node:test';
import {number, numbersWith} from '../../../main/javascript/matrix/numbers.js';

test('numbers are written as the page says', () => {
  assert.deepEqual([0, 12, 999, 1000, 1234567, -1500, 2.5, 1234.25].map(number),
    ['0', '12', '999', '1,000', '1,234,567', '-1,500', '2.5', '1,234.25']);
  numbersWith('.,');
  assert.deepEqual([1000, 2.5, 1234.25].map(number), ['1.000', '2,5', '1.234,25']);
});
