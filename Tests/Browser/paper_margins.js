// The width in CSS pixels that the page's own @page rule takes for its left and right margins; 20 mm where it has none.
() => {
  const rules = (list) => [...list].flatMap((rule) => [rule, ...(rule.cssRules ? rules(rule.cssRules) : [])]);
  const pages = [...document.styleSheets].flatMap((sheet) => rules(sheet.cssRules))
    .filter((rule) => rule instanceof CSSPageRule && !rule.selectorText && rule.style.marginLeft);
  const style = pages.length ? pages[pages.length - 1].style : { marginLeft: "10mm", marginRight: "10mm" };
  const probe = document.body.appendChild(document.createElement("div"));
  const pixels = [style.marginLeft, style.marginRight].map((value) => {
    probe.style.cssText = `position: absolute; visibility: hidden; padding: 0; border: 0; width: ${value}`;
    return probe.getBoundingClientRect().width;
  });
  probe.remove();
  return pixels[0] + pixels[1];
}
