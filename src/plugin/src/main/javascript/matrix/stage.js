/** The two canvas layers: the picture below, what moves above. Sharp on every display, scaled to their container. */

/**
 * @param {HTMLElement} root the page, which is told the height
 * @param {HTMLElement} box the element that the layers fill
 * @param {HTMLCanvasElement} below @param {HTMLCanvasElement} above
 */
export function stageOf(root, box, below, above) {
  let scale = 1;
  let ratio = 1;

  /** Fits both layers to the container and to a picture of this size; false when there is no room at all. @param {number} width @param {number} height */
  function fit(width, height) {
    if (!box.clientWidth) {
      return false;
    }
    scale = box.clientWidth / width;
    ratio = scale * (window.devicePixelRatio || 1);
    for (const canvas of [below, above]) {
      const w = Math.round(width * ratio);
      const h = Math.round(height * ratio);
      if (canvas.width !== w || canvas.height !== h) {
        canvas.width = w;
        canvas.height = h;
        canvas.style.width = box.clientWidth + 'px';
        canvas.style.height = height * scale + 'px';
      }
    }
    box.style.height = height * scale + 'px';
    root.style.setProperty('--cg-height', height * scale + 'px');
    return true;
  }

  /**
   * Empties a layer and scales it to the picture's pixels. The lower one is opaque, so that a frame need not blend it with
   * the page.
   * @param {HTMLCanvasElement} canvas
   */
  function fresh(canvas) {
    const alpha = canvas === above;
    const ctx = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d', {willReadFrequently: !alpha, alpha}));
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.fillStyle = '#FFFFFF';
    ctx[alpha ? 'clearRect' : 'fillRect'](0, 0, canvas.width, canvas.height);
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    return ctx;
  }

  return {
    fit,
    picture: () => fresh(below),
    moving: () => fresh(above),
    ratio: () => ratio,
    /** A pointer's place in the picture's pixels. @param {{clientX: number, clientY: number}} event */
    at(event) {
      const rect = above.getBoundingClientRect();
      return {x: (event.clientX - rect.left) / scale, y: (event.clientY - rect.top) / scale};
    },
    /** A place of the picture in pixels of the container. @param {number} n */
    onBox: n => n * scale,
    /** The size that a picture for this container should have. */
    wanted() {
      const width = Math.max(320, Math.min(1600, box.clientWidth));
      const room = Math.max(420, window.innerHeight - 210);
      return {width: Math.round(width), height: Math.round(Math.max(420, Math.min(width * 0.72, room)))};
    },
  };
}
