// Measures a page as it is displayed; gives a list of [rule, explanation]. `paper` says that it is laid out for print.
(paper) => {
  const slack = 1;
  const width = document.documentElement.clientWidth;
  const visible = (element) => element.checkVisibility({ visibilityProperty: true });
  const overflow = (element) => getComputedStyle(element).overflowX;

  const name = (element) => {
    const steps = [];
    for (let at = element; at && at !== document.body && steps.length < 3; at = at.parentElement) {
      steps.unshift(at.localName + (at.id ? "#" + at.id : [...at.classList].map((word) => "." + word).join("")));
      if (at.id) break;
    }
    return steps.join(" > ") || "body";
  };

  const some = (items) => items.slice(0, 3).join("; ") + (items.length > 3 ? `; and ${items.length - 3} more` : "");

  const rightEdge = (element) => {
    const box = element.getBoundingClientRect();
    const spills = overflow(element) === "visible" && !(element instanceof SVGElement);
    return Math.max(box.right, spills ? box.left + element.scrollWidth : 0);
  };

  const insideScroller = (element) => {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      if (overflow(at) !== "visible" || at instanceof SVGElement) return true;
    }
    return false;
  };

  const innermost = (elements) =>
    elements.filter((one) => !elements.some((other) => other !== one && one.contains(other)));

  // How far a text reaches over the edge of its chart. Above and below, a quarter of its box is not ink.
  const over = (frame, box, size) => Math.max(
    frame.left - box.left, box.right - frame.right,
    frame.top - box.top - size / 4, box.bottom - frame.bottom - size / 4);

  const sideways = () => {
    const out = [...document.body.querySelectorAll("*")].filter(
      (element) => rightEdge(element) > width + slack && visible(element) && !insideScroller(element));
    const needed = document.documentElement.scrollWidth;
    if (needed <= width && out.length === 0) return [];
    const names = innermost(out).map((element) => `${name(element)} reaches ${Math.round(rightEdge(element))} px`);
    return [["sideways-scroll", `the page is ${width} px wide but needs ${Math.max(needed, width)}: ${some(names)}`]];
  };

  const cutOnPaper = () => {
    const cut = [...document.body.querySelectorAll("*")].filter(
      (element) => !(element instanceof SVGElement) && overflow(element) !== "visible" && element.clientWidth > slack
        && element.scrollWidth > element.clientWidth + slack && visible(element));
    if (cut.length === 0) return [];
    const names = cut.map((element) => `${name(element)} shows ${element.clientWidth} of ${element.scrollWidth} px`);
    return [["cut-on-paper", `paper cannot be scrolled: ${some(names)}`]];
  };

  const charts = () => {
    const small = [], cut = [];
    for (const svg of document.querySelectorAll("svg")) {
      const frame = svg.getBoundingClientRect();
      if (svg.ownerSVGElement || frame.width <= slack || !visible(svg)) continue;
      for (const text of svg.querySelectorAll("text, tspan")) {
        const words = [...text.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data);
        const said = words.join("").trim();
        if (!said || !visible(text)) continue;
        const matrix = text.getScreenCTM();
        const scale = Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));
        const size = parseFloat(getComputedStyle(text).fontSize) * scale;
        if (size < 11.95) small.push(`“${said}” in ${name(svg)} is ${size.toFixed(1)} px`);
        const reach = over(frame, text.getBoundingClientRect(), size);
        if (overflow(svg) !== "visible" && reach > 2) cut.push(`“${said}” in ${name(svg)} by ${Math.ceil(reach)} px`);
      }
    }
    return [
      ...(small.length ? [["small-chart-text", `smaller than 12 px: ${some(small)}`]] : []),
      ...(cut.length ? [["cut-chart-text", `over the edge of its chart: ${some(cut)}`]] : []),
    ];
  };

  return [...sideways(), ...(paper ? cutOnPaper() : charts())];
}
