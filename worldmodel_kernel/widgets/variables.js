// A live table of the shell's variables. Everything is set as text; nothing here becomes HTML.

const COLUMNS = ["name", "type", "value"];

function element(kind, text, className = "") {
  const made = document.createElement(kind);
  made.textContent = text;
  made.className = className;
  return made;
}

function tableRow(row) {
  const made = element("tr", "", row.changed ? "worldmodel-changed" : "");
  made.append(...COLUMNS.map((column) => element("td", row[column])));
  return made;
}

function matches(row, wanted) {
  return COLUMNS.some((column) => row[column].toLowerCase().includes(wanted));
}

function render({ model, el }) {
  const filter = document.createElement("input");
  filter.type = "search";
  filter.placeholder = "filter";
  filter.setAttribute("aria-label", "Filter the variables");
  const count = element("span", "", "worldmodel-count");
  const heading = element("tr", "");
  heading.append(...COLUMNS.map((column) => element("th", column)));
  const head = document.createElement("thead");
  head.append(heading);
  const body = document.createElement("tbody");
  const table = document.createElement("table");
  table.append(head, body);

  function draw() {
    const rows = model.get("rows");
    const shown = rows.filter((row) => matches(row, filter.value.toLowerCase()));
    body.replaceChildren(...shown.map(tableRow));
    count.textContent = shown.length === rows.length
      ? `${rows.length} variables`
      : `${shown.length} of ${rows.length} variables`;
  }

  filter.addEventListener("input", draw);
  model.on("change:rows", draw);
  el.classList.add("worldmodel-variables");
  el.append(filter, count, table);
  draw();
  return () => model.off("change:rows", draw);
}

export default { render };
