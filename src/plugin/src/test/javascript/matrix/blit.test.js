import assert from 'node:assert/strict';
import test from 'node:test';
import {blit, stampOf} from '../../../main/javascript/matrix/blit.js';

/** A white image. */
function white(width, height) {
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  return {image: {width, height, data}, words: new Uint32Array(data.buffer)};
}

const at = ({image}, x, y) => [...image.data.slice(4 * (y * image.width + x), 4 * (y * image.width + x) + 4)];
/** One red pixel, one half transparent black one, two empty ones. */
const pixels = () => Uint8ClampedArray.from([255, 0, 0, 255, 0, 0, 0, 128, 9, 9, 9, 0, 9, 9, 9, 0]);

test('solid pixels replace, half transparent ones mix, empty ones leave what is there', () => {
  const page = white(4, 4);
  blit(page.image, page.words, stampOf(pixels(), 2, 1), 1, 1);
  assert.deepEqual(at(page, 1, 1), [255, 0, 0, 255]);
  assert.deepEqual(at(page, 2, 1), [127, 127, 127, 255]);
  assert.deepEqual(at(page, 1, 2), [255, 255, 255, 255]);
  assert.deepEqual(at(page, 0, 0), [255, 255, 255, 255]);
});

test('a pale stamp is mixed with what is below', () => {
  const page = white(2, 2);
  blit(page.image, page.words, stampOf(pixels(), 2, 0.2), 0, 0);
  assert.deepEqual(at(page, 0, 0), [255, 204, 204, 255]);
});

test('a stamp that would leave the image is left out', () => {
  const page = white(4, 4);
  for (const [x, y] of [[-1, 0], [0, -1], [3, 0], [0, 3]]) {
    blit(page.image, page.words, stampOf(pixels(), 2, 1), x, y);
  }
  assert.ok(page.words.every(word => word === 0xffffffff));
});
