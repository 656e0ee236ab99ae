window.candidate = {
    draw(host, data) {
        this.values = data.points.map(point => [point.effort, point.impact]);
        this.chart = echarts.init(host, null, {width: 960, height: 640});
        this.chart.setOption({
            animation: false, tooltip: {}, xAxis: {min: 0, max: 11}, yAxis: {min: 0, max: 11},
            series: [{type: 'scatter', symbolSize: 8, data: this.values}],
        });
    },
    move(index, x, y) {
        this.values[index] = [x, y];
        this.chart.setOption({series: [{data: this.values}]});
    },
};
