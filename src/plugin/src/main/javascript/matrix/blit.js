/**
 * Copies small images into a large one, pixel by pixel. For thousands of dots this takes less than half the time of
 * drawing each as a path, and a quarter of copying canvases, where no graphics card helps. No DOM.
 */

/** @typedef {{size: number, places: Int32Array, colours: Uint32Array, solid: number}} Stamp the pixels that are not
 *   empty: x and y in turn, and their colours; the solid ones first */

/**
 * A stamp from the pixels of a square image.
 * @param {Uint8ClampedArray} pixels red, green, blue, alpha of each @param {number} size @param {number} opacity 0 to 1
 * @return {Stamp}
 */
export function stampOf(pixels, size, opacity) {
  const words = new Uint32Array(pixels.buffer.slice(0));
  const bytes = new Uint8Array(words.buffer);
  for (let i = 3; i < bytes.length; i += 4) {
    bytes[i] = Math.round(bytes[i] * opacity);
  }
  const all = [...words.keys()].filter(i => bytes[4 * i + 3]);
  const solid = all.filter(i => bytes[4 * i + 3] === 255);
  const order = solid.concat(all.filter(i => bytes[4 * i + 3] < 255));
  return {size, solid: solid.length, places: Int32Array.from(order.flatMap(i => [i % size, Math.floor(i / size)])),
    colours: Uint32Array.from(order.map(i => words[i]))};
}

/**
 * Puts a stamp onto an image; what lies beyond the image is left out.
 * @param {ImageData} image @param {Uint32Array} words the same pixels, one number each
 * @param {Stamp} stamp @param {number} x @param {number} y its upper left corner
 */
export function blit(image, words, stamp, x, y) {
  const {width, height, data} = image;
  if (x < 0 || y < 0 || x + stamp.size > width || y + stamp.size > height) {
    return;
  }
  const {places, colours, solid} = stamp;
  const corner = y * width + x;
  for (let i = 0; i < solid; i++) {
    words[corner + places[2 * i] + places[2 * i + 1] * width] = colours[i];
  }
  const bytes = new Uint8Array(colours.buffer);
  for (let i = solid; i < colours.length; i++) {
    const at = 4 * (corner + places[2 * i] + places[2 * i + 1] * width);
    const alpha = bytes[4 * i + 3] / 255;
    for (let c = 0; c < 3; c++) {
      data[at + c] += (bytes[4 * i + c] - data[at + c]) * alpha;
    }
    data[at + 3] = 255;
  }
}
