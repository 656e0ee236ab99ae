import assert from 'node:assert/strict';
import test from 'node:test';
import {room} from '../../../main/javascript/matrix/labels.js';

const within = {x: 0, y: 0, width: 200, height: 200};
const mark = (x, y) => ({x, y, r: 5, ids: [1], group: 0, groups: [], size: 1});

test('a label stands to the right of its dot when there is room', () => {
  const box = room(mark(50, 50), 40, [mark(50, 50)], [], within);
  assert.ok(box.x > 55);
});

test('a label goes to the other side when a dot is in its way', () => {
  const box = room(mark(90, 50), 40, [mark(90, 50), mark(110, 50)], [], within);
  assert.ok(box.x + box.width < 85);
});

test('a label that would cover something everywhere is left out', () => {
  const around = [[90, 50], [110, 50], [70, 50], [90, 35], [90, 65]].map(([x, y]) => mark(x, y));
  assert.equal(room(around[0], 40, around, [], within), null);
});

test('labels neither cover each other nor leave the plot', () => {
  const taken = [{x: 55, y: 40, width: 60, height: 20}];
  const box = room(mark(50, 50), 40, [], taken, within);
  assert.ok(box === null || box.x + box.width <= 55 || box.y + box.height <= 40 || box.y >= 60);
  assert.equal(room(mark(1, 1), 400, [], [], within), null);
});

test('a label stands above a dot only when no other dot is beside it', () => {
  const alone = mark(20, 50);
  const narrow = {x: 0, y: 0, width: 42, height: 200};
  assert.ok(room(alone, 40, [alone], [], narrow).y < 45);
  assert.equal(room(alone, 40, [alone, mark(34, 50)], [], narrow), null);
});
