// What is measured in the page; each sample has a page of its own.
window.measure = {
    /** Resolves when what was drawn until now has reached the screen: a frame later the one before it is on it. */
    painted() {
        return new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = resolve;
            channel.port2.postMessage(null);
        })));
    },

    /** Milliseconds from the call that draws to the picture on the screen. */
    async firstPaint(data) {
        await this.painted();
        const start = performance.now();
        await candidate.draw(host, data);
        await this.painted();
        return performance.now() - start;
    },

    /** Milliseconds of a frame in which one issue follows the pointer, the mean of 60. */
    async dragFrame(data) {
        await candidate.draw(host, data);
        await this.painted();
        if (candidate.grab) {
            candidate.grab(data);
        }
        const frame = () => new Promise(requestAnimationFrame);
        await frame();
        const start = performance.now();
        for (let i = 0; i < 60; i++) {
            await candidate.move(0, 1 + (i % 9), 1 + (i * 7 % 9));
            await frame();
        }
        return (performance.now() - start) / 60;
    },

    /** Prepares for the pointer; {@link hovered} then says how long it took until this was so. */
    async beforeHover(data, wanted) {
        await candidate.draw(host, data);
        await this.painted();
        candidate.listen();
        this.hover = new Promise(resolve => window.addEventListener('pointermove', () => {
            const start = performance.now();
            const wait = async () => {
                await this.painted();
                candidate[wanted] ? resolve(performance.now() - start) : wait();
            };
            wait();
        }, {capture: true, once: true}));
        return candidate.target(data);
    },

    /** Milliseconds from the pointer's event to the details on the screen. */
    hovered() {
        return this.hover;
    },
};
