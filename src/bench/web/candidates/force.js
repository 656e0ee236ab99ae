// d3-force with collisions, 300 ticks: the usual way to pull dots apart.
window.candidate = {
    layout(data) {
        const nodes = data.points.map(point => {
            const x = 60 + (point.effort - 0.5) * 88, y = 600 - (point.impact - 0.5) * 56;
            return {x, y, tx: x, ty: y};
        });
        const start = performance.now();
        d3.forceSimulation(nodes).force('x', d3.forceX(node => node.tx)).force('y', d3.forceY(node => node.ty))
            .force('collide', d3.forceCollide(4)).stop().tick(300);
        return performance.now() - start;
    },
};
