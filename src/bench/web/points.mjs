/** n issues on a grid of 10 by 10 values, the same on every run: a linear congruential generator (Numerical Recipes). */
export function points(n) {
    let state = 20260101;
    const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
    return Array.from({length: n}, (_, i) => ({id: 10001 + i, impact: 1 + Math.floor(next() * 10), effort: 1 + Math.floor(next() * 10)}));
}
