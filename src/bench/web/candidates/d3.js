window.candidate = {
    draw(host, data) {
        this.dots = d3.select(host).append('svg').attr('width', 960).attr('height', 640).selectAll('circle')
            .data(data.points).join('circle')
            .attr('cx', point => 60 + (point.effort - 0.5) * 88).attr('cy', point => 600 - (point.impact - 0.5) * 56)
            .attr('r', 4).attr('fill', '#22a06b').nodes();
    },
    move(index, x, y) {
        d3.select(this.dots[index]).attr('cx', 60 + x * 88).attr('cy', 600 - y * 56);
    },
};
