// A training run, live. Everything is set as text; nothing here becomes HTML.

const WIDTH = 320;
const HEIGHT = 60;
const SVG = "http://www.w3.org/2000/svg";

function drawn(curve) {
  const top = Math.max(...curve, Number.EPSILON);
  const points = curve.map((value, index) => {
    const x = (index / (curve.length - 1)) * WIDTH;
    const y = HEIGHT - 1 - (value / top) * (HEIGHT - 2);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  });
  const picture = document.createElementNS(SVG, "svg");
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", "loss over the steps");
  picture.setAttribute("width", WIDTH);
  picture.setAttribute("height", HEIGHT);
  const line = document.createElementNS(SVG, "polyline");
  line.setAttribute("points", points.join(" "));
  picture.append(line);
  return picture;
}

function figures(row) {
  const parts = [row.steps ? `step ${row.step} of ${row.steps}` : `step ${row.step}`];
  if (typeof row.loss === "number") parts.push(`loss ${row.loss.toFixed(4)}`);
  if (typeof row.valid_loss === "number") parts.push(`validation ${row.valid_loss.toFixed(4)}`);
  if (typeof row.eta_s === "number") parts.push(`${Math.ceil(row.eta_s)} s left`);
  return parts.join(" · ");
}

function render({ model, el }) {
  const name = document.createElement("b");
  const state = document.createElement("span");
  const bar = document.createElement("progress");
  const line = document.createElement("div");
  const picture = document.createElement("div");
  state.className = "worldmodel-state";

  function draw() {
    const row = model.get("row");
    name.textContent = row.name;
    state.textContent = row.reason ? `${row.state}: ${row.reason}` : row.state;
    bar.max = row.steps || 1;
    bar.value = row.step;
    bar.setAttribute("aria-label", `Progress of ${row.name}`);
    line.textContent = figures(row);
    picture.replaceChildren(...(row.curve.length > 1 ? [drawn(row.curve)] : []));
  }

  model.on("change:row", draw);
  el.classList.add("worldmodel-run");
  el.append(name, state, bar, line, picture);
  draw();
  return () => model.off("change:row", draw);
}

export default { render };
