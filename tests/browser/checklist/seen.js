// What can be seen of each point in a page as it stands. Each check yields what is wrong.

window.checklist = (() => {
  const CONTROLS = "input:not([type=hidden]), select, textarea";
  const CHOICES = "[type=radio], [type=checkbox]";
  const TABBABLE = `:is(${CONTROLS}, button, a[href], summary, [tabindex="0"]):not(:disabled)`;
  // From the HTML standard, the tokens for forms about one person.
  const AUTOFILL = new Set(
    `on off name honorific-prefix given-name additional-name family-name honorific-suffix nickname
    username organization-title organization street-address address-line1 address-line2
    address-line3 address-level1 address-level2 address-level3 address-level4 country country-name
    postal-code language bday bday-day bday-month bday-year sex url photo tel tel-national
    email impp`.split(/\s+/u),
  );

  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const seen = (element) => element.checkVisibility({ visibilityProperty: true });
  const shown = (selector, root) => all(selector, root).filter(seen);
  const words = (element) => element.textContent.replace(/\s+/gu, " ").trim();
  const brief = (element) => element.outerHTML.replace(/\s+/gu, " ").slice(0, 110);
  const ids = (element, attribute) => (element.getAttribute(attribute) ?? "").split(/\s+/u).filter(Boolean);
  const describing = (element) =>
    ids(element, "aria-describedby").map((id) => document.getElementById(id)).filter(Boolean);
  const named = (name) => all(CONTROLS).filter((each) => each.name === name);
  /** What is valid or not, required or not, described: the control, or the group that it is in. */
  const whole = ([first, ...more]) =>
    first.type === "radio" || more.length ? first.closest("fieldset") ?? first : first;

  // -- colours ------------------------------------------------------------------------------------

  function channels(colour) {
    const found = (colour.match(/[\d.]+/gu) ?? [0, 0, 0, 0]).map(Number);
    const [red, green, blue, alpha = 1] = found;
    return { rgb: [red, green, blue], alpha };
  }

  function luminance(rgb) {
    const [red, green, blue] = rgb.map((each) => {
      const share = each / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function contrast(one, other) {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  }

  function backgroundOf(element) {
    for (let each = element; each; each = each.parentElement) {
      const { rgb, alpha } = channels(getComputedStyle(each).backgroundColor);
      if (alpha === 1) return rgb;
    }
    return matchMedia("(prefers-color-scheme: dark)").matches ? [0, 0, 0] : [255, 255, 255];
  }

  /** How a colour, maybe a translucent one, stands out from what is behind it. */
  function contrastOn(behind, colour) {
    const { rgb, alpha } = channels(colour);
    return contrast(rgb.map((each, i) => each * alpha + behind[i] * (1 - alpha)), behind);
  }

  /** The contrast with what is behind it of a box's border or of its filling: the better of both. */
  function edgeContrast(box) {
    const style = getComputedStyle(box);
    const behind = backgroundOf(box.parentElement);
    const sides = ["Top", "Right", "Bottom", "Left"].map((side) => {
      const there = parseFloat(style[`border${side}Width`]) >= 1 && style[`border${side}Style`] !== "none";
      return there ? contrastOn(behind, style[`border${side}Color`]) : 1;
    });
    return Math.max(contrastOn(behind, style.backgroundColor), Math.min(...sides));
  }

  // -- the points ---------------------------------------------------------------------------------

  /** 1: language and direction follow what was asked for. */
  function* language({ language: tag, direction }) {
    const root = document.documentElement;
    if (root.lang !== tag) yield `lang is ${root.lang}, not ${tag}`;
    if (root.dir !== direction) yield `dir is ${root.dir}, not ${direction}`;
    if (getComputedStyle(document.body).direction !== direction) yield "the text runs the other way";
  }

  /** 2: the title says which screen it is, and that something is wrong. */
  function* title({ title: wanted }) {
    // What is put into another text is kept apart from it by marks of direction.
    const titled = document.title.replace(/\s+/gu, " ").replace(/[\u2068\u2069]/gu, "");
    if (titled !== wanted) yield `the title is “${document.title}”, not “${wanted}”`;
  }

  /** 3: one first heading, and no level left out. */
  function* headings({ heading }) {
    const firsts = shown("h1");
    if (firsts.length !== 1) yield `${firsts.length} first headings`;
    else if (words(firsts[0]) !== heading) yield `the heading is “${words(firsts[0])}”, not “${heading}”`;
    let before = 1;
    for (const each of shown("h1, h2, h3, h4, h5, h6")) {
      const level = Number(each.tagName[1]);
      if (!words(each)) yield `an empty heading: ${brief(each)}`;
      if (level > before + 1) yield `a level is left out: ${brief(each)}`;
      before = level;
    }
  }

  /** 4: nothing keeps anyone from zooming. */
  function* zoom() {
    const content = document.querySelector("meta[name=viewport]")?.content ?? "";
    if (!/width=device-width/u.test(content)) yield "the viewport is not that of the device";
    if (/user-scalable\s*=\s*(?:no|0)|maximum-scale/u.test(content)) yield `zoom is blocked: ${content}`;
    for (const each of [document.documentElement, document.body, ...shown("main")]) {
      if (!["auto", "manipulation"].includes(getComputedStyle(each).touchAction)) yield `${brief(each)} blocks pinching`;
    }
  }

  /** 7: each control has a visible label, the form's own; ids are unique and lead somewhere. */
  function* labels({ fields }) {
    for (const { name, label } of fields) {
      const [first, ...more] = named(name);
      const group = first.type === "radio" || more.length ? first.closest("fieldset") : null;
      const caption = group ? group.querySelector("legend") : first.labels[0];
      if (!caption || !seen(caption) || !caption.getClientRects().length) yield `${name} has no visible label`;
      else if (label !== null && !words(caption).startsWith(label)) yield `${name} is labelled “${words(caption)}”`;
    }
    for (const each of shown(CONTROLS)) {
      const own = [...each.labels].filter((label) => seen(label) && words(label));
      if (own.length !== 1) yield `${own.length} visible labels: ${brief(each)}`;
    }
    for (const each of shown("button, a[href]")) if (!words(each)) yield `no words: ${brief(each)}`;
    const known = all("[id]").map((each) => each.id);
    for (const id of new Set(known)) {
      if (known.filter((each) => each === id).length > 1) yield `two elements have the id ${id}`;
    }
    for (const attribute of ["for", "aria-describedby", "aria-labelledby", "aria-controls"]) {
      for (const each of all(`[${attribute}]`)) {
        for (const id of ids(each, attribute)) if (!known.includes(id)) yield `${attribute}=${id} leads nowhere`;
      }
    }
  }

  /** 8: buttons that belong together are a group with a legend. */
  function* groups() {
    for (const each of shown(CHOICES)) {
      const together = named(each.name);
      if (each.type === "checkbox" && together.length === 1) continue;
      const group = each.closest("fieldset");
      const legend = group?.firstElementChild;
      if (!group || legend.tagName !== "LEGEND" || !words(legend)) yield `no group with a legend: ${brief(each)}`;
      else if (!together.every((one) => group.contains(one))) yield `${each.name} is torn apart`;
    }
  }

  /** 9: hints belong to their fields for everyone. */
  function* hints({ fields }) {
    for (const { name, hint } of fields) {
      if (!hint) continue;
      const texts = describing(whole(named(name))).filter(seen).map(words);
      if (!texts.includes(hint)) yield `${name} is not described by its hint “${hint}”`;
    }
    for (const each of shown(".hint")) {
      const used = all("[aria-describedby]").some((one) => ids(one, "aria-describedby").includes(each.id));
      if (!used) yield `a hint of nothing: ${brief(each)}`;
    }
  }

  /** 10: a placeholder only ever comes besides a label. */
  function* placeholders() {
    for (const each of shown("[placeholder]:not([placeholder=''])")) {
      const label = [...each.labels].filter(seen).map(words).join(" ");
      if (!label || label === each.placeholder) yield `the placeholder is the label: ${brief(each)}`;
    }
  }

  /** 11: what may be left out says so, and only that; the browser's own checks are off. */
  function* optional({ fields, optional: mark }) {
    for (const form of shown("form")) if (!form.noValidate) yield "the browser checks the form, too";
    for (const { name, required } of fields) {
      const controls = named(name);
      const group = whole(controls);
      const caption = group.tagName === "FIELDSET" ? group.querySelector("legend") : controls[0].labels[0];
      const marked = caption.innerText.includes(mark);
      if (controls[0].type === "range") {
        if (marked) yield `${name} always has an answer, and is marked`;
        continue;
      }
      if (marked === required) yield `${name} is ${required ? "needed, yet" : "not needed, yet not"} marked “${mark}”`;
      const told = (group.getAttribute("aria-required") === "true") || controls[0].required;
      // A group of ticks has no such state; its legend says it all.
      const tellable = group.tagName !== "FIELDSET" || group.getAttribute("role") === "radiogroup";
      if (tellable && told !== required) yield `${name}: aria-required is ${told}`;
    }
  }

  /** 12: autofill tokens exist and are those of what is asked. */
  function* autofill({ fields }) {
    for (const { name, autocomplete } of fields) {
      const [control] = named(name);
      const token = control.getAttribute("autocomplete") ?? "";
      if (autocomplete !== null && token !== autocomplete) yield `${name}: autocomplete is “${token}”, not “${autocomplete}”`;
      if (token && !token.split(" ").every((each) => AUTOFILL.has(each))) yield `${name}: no such token: ${token}`;
    }
  }

  /** 13: the keyboard of a phone fits the answer. */
  function* keyboards({ fields }) {
    for (const each of all("[type=number]")) yield `a number box: ${brief(each)}`;
    for (const { name, type, inputmode } of fields) {
      const [control] = named(name);
      if (type && control.type !== type) yield `${name}: type is ${control.type}, not ${type}`;
      if (inputmode !== null && control.inputMode !== inputmode) yield `${name}: inputmode is “${control.inputMode}”, not “${inputmode}”`;
    }
  }

  /** 14: names, addresses and codes are not spell-checked. */
  function* spelling({ fields }) {
    for (const { name, plain } of fields) {
      if (plain && named(name)[0].spellcheck) yield `${name} is spell-checked`;
    }
  }

  /** 15: nothing is cut off silently. */
  function* lengths() {
    for (const each of all("[maxlength]")) yield `cut off silently: ${brief(each)}`;
  }

  /** 17: a summary above the heading that has the focus and leads to each error. */
  function* summary({ errors, arriving }) {
    const [box, ...more] = shown("#summary");
    if (!errors.length && box && arriving) yield "a summary of nothing";
    if (!errors.length || !arriving) return;
    if (!box || more.length) {
      yield "no summary";
      return;
    }
    const heading = document.querySelector("h1");
    if (box.getBoundingClientRect().bottom > heading.getBoundingClientRect().top) yield "not above the heading";
    if (!(box.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING)) yield "read after the heading";
    if (document.activeElement !== box) yield `the focus is on ${brief(document.activeElement)}`;
    const { top } = box.getBoundingClientRect();
    if (top < 0 || top > innerHeight) yield "out of sight";
    const links = shown("a[href^='#']", box);
    if (links.length !== errors.length) yield `${links.length} links for ${errors.length} errors`;
  }

  /** 19: an error stands at its field, for everyone, and nowhere else. */
  function* inline({ fields, errors }) {
    for (const { name } of fields) {
      const group = whole(named(name));
      const wrong = errors.includes(name);
      const invalid = group.getAttribute("aria-invalid") === "true";
      if (invalid !== wrong) yield `${name}: aria-invalid is ${invalid}`;
      const texts = describing(group).filter((each) => each.matches(".error") && seen(each) && words(each));
      if (wrong && texts.length !== 1) yield `${name} is described by ${texts.length} errors`;
      if (!wrong && texts.length) yield `${name} has an error that it does not have`;
    }
  }

  /** 20: a message names its field, in the summary and beside it, and says more than that. */
  function* messages({ fields, errors, arriving }) {
    const listed = shown("#summary a").map(words);
    for (const { name, label } of fields) {
      if (!errors.includes(name)) continue;
      const text = describing(whole(named(name))).filter((each) => each.matches(".error")).map(words).join(" ");
      if (label !== null && !text.includes(label)) yield `“${text}” does not name “${label}”`;
      if (text.replace(label ?? "", "").split(/\s/u).filter(Boolean).length < 2) yield `“${text}” does not say what to do`;
      if (arriving && !listed.includes(text)) yield `“${text}” is not in the summary`;
    }
  }

  /** 21: what happens is said where it is heard: in a region that was there before. */
  function* status({ status: said }) {
    if (!seen(document.querySelector("main")) || !shown("form").length) return;
    const regions = shown("[role=status], [role=alert], [aria-live], output").filter(
      (each) => !each.closest("[aria-hidden=true]"),
    );
    if (regions.length !== 1) yield `${regions.length} live regions`;
    else if (said !== null && words(regions[0]) !== said) yield `it says “${words(regions[0])}”, not “${said}”`;
    else {
      window.checklistRegion ??= regions[0];
      if (window.checklistRegion !== regions[0]) yield "the region was replaced";
    }
  }

  /** 24: what can be pressed is large enough. */
  function* targets() {
    for (const each of shown(`${CONTROLS}, button, a[href]`)) {
      const boxes = [each, ...(each.matches(CHOICES) ? each.labels : [])].map((one) => one.getBoundingClientRect());
      if (!boxes.some(({ width, height }) => width >= 24 && height >= 24)) yield `too small: ${brief(each)}`;
    }
  }

  /** 25: the edges of what can be used stand out. */
  function* edges() {
    for (const each of shown(`${CONTROLS}, button:not([aria-disabled=true])`)) {
      const style = getComputedStyle(each);
      if (each.type === "range") {
        const thumb = contrastOn(backgroundOf(each.parentElement), style.accentColor);
        if (style.accentColor !== "auto" && thumb < 3) yield `${thumb.toFixed(2)}:1, the thumb of ${brief(each)}`;
        continue;
      }
      // Words that are underlined need no edge; native ticks have the browser's own.
      if (each.tagName === "BUTTON" && style.textDecorationLine === "underline") continue;
      const native = each.matches(CHOICES);
      if (native && style.opacity !== "0") {
        const row = each.parentElement;
        if (getComputedStyle(row).borderTopStyle !== "none" && edgeContrast(row) < 3) yield `${edgeContrast(row).toFixed(2)}:1, ${brief(row)}`;
        continue;
      }
      const box = native ? each.labels[0] : each;
      const ratio = edgeContrast(box);
      if (ratio < 3) yield `${ratio.toFixed(2)}:1, the edge of ${brief(box)}`;
    }
  }

  /** 26: exactly the fields that the rules show are there. */
  function* conditions({ fields, step }) {
    if (!step) return;
    const there = new Set(shown(CONTROLS).map((each) => each.name));
    for (const { name } of fields) {
      if (!there.has(name)) yield `${name} should be there`;
      there.delete(name);
    }
    for (const name of there) yield `${name} should not be there`;
  }

  /** 30: nothing runs out while one answers. */
  function* time() {
    for (const each of all("meta[http-equiv=refresh i]")) yield `it reloads by itself: ${brief(each)}`;
  }

  const POINTS = {
    1: language, 2: title, 3: headings, 4: zoom, 7: labels, 8: groups, 9: hints, 10: placeholders,
    11: optional, 12: autofill, 13: keyboards, 14: spelling, 15: lengths, 17: summary, 19: inline,
    20: messages, 21: status, 24: targets, 25: edges, 26: conditions, 30: time,
  };

  /** Look at every point; yield pairs of point and what is wrong. */
  function look(expected) {
    // What the rules show but the page does not is point 26; the others look at what is there.
    const there = expected.fields.filter(({ name }) => named(name).some(seen));
    return Object.entries(POINTS).flatMap(([point, check]) => {
      const found = Number(point) === 26 ? expected : { ...expected, fields: there };
      try {
        return [...check(found)].map((text) => [Number(point), text]);
      } catch (error) {
        return [[Number(point), String(error)]];
      }
    });
  }

  /** 5 and 6: what does not fit into the window, or into the boxes around it. */
  function misfits() {
    const found = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} wide`);
    const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (!walker.currentNode.data.trim() || !seen(parent)) continue;
      if (parent.closest(".unseen, select, textarea, noscript, script")) continue;
      range.selectNodeContents(walker.currentNode);
      for (const line of range.getClientRects()) {
        if (line.width && !inside(line, parent)) {
          found.push(`“${words(parent).slice(0, 60)}” is cut off`);
          break;
        }
      }
    }
    for (const each of shown(`main, ${CONTROLS}, button, img`)) {
      const { left, right } = each.getBoundingClientRect();
      if (left < -0.5 || right > clientWidth + 0.5) found.push(`beyond the edge: ${brief(each)}`);
    }
    return found;
  }

  /** Tell whether a line of text is inside the window and all boxes that have an edge or clip. */
  function inside(line, parent) {
    const { clientWidth } = document.documentElement;
    if (line.left < -0.5 || line.right > clientWidth + 0.5) return false;
    for (let box = parent; box && box !== document.documentElement; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (style.display === "inline") continue;
      const edged = style.overflowX !== "visible" || parseFloat(style.borderTopWidth) > 0;
      const { left, right, top, bottom } = box.getBoundingClientRect();
      // Half of the space between lines may stick out.
      const slack = edged && style.overflowY === "visible" ? 2 : 1;
      if (edged && (line.left < left - 1 || line.right > right + 1)) return false;
      if (edged && (line.top < top - slack || line.bottom > bottom + slack)) return false;
    }
    return true;
  }

  const spaced = new CSSStyleSheet();
  spaced.replaceSync(
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }`,
  );

  /** Set text as far apart as anyone may ask for, or as it was. */
  function space(on) {
    document.adoptedStyleSheets = on ? [spaced] : [];
  }

  // -- the keyboard -------------------------------------------------------------------------------

  /** What Tab should stop at, in order: one button of each group of radios. */
  function stops() {
    const found = [];
    for (const each of shown(TABBABLE)) {
      if (each.closest("#summary")) continue;
      const radios = each.type === "radio" ? named(each.name) : [];
      const chosen = radios.find((one) => one.checked) ?? radios[0];
      if (!radios.length) found.push(each.id || brief(each));
      else if (each === chosen) found.push(each.name);
    }
    return found;
  }

  /** Where the focus is, and 23: what is wrong with how that is seen. */
  function focus() {
    const element = document.activeElement;
    if (element === document.body) return null;
    const faults = [];
    const marks = [element, ...(element.labels ?? [])].map((each) => getComputedStyle(each));
    const mark = marks.find((each) => each.outlineStyle !== "none" && parseFloat(each.outlineWidth) >= 2);
    const behind = backgroundOf(element.parentElement);
    if (!mark) faults.push(`not seen: ${brief(element)}`);
    else if (contrastOn(behind, mark.outlineColor) < 3) faults.push(`hardly seen: ${brief(element)}`);
    const { left, right, top, bottom } = element.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) faults.push(`out of sight: ${brief(element)}`);
    const across = [Math.max(top, 0), Math.min(bottom, innerHeight)];
    for (const share of [0.1, 0.5, 0.9]) {
      const hit = document.elementFromPoint((left + right) / 2, across[0] + (across[1] - across[0]) * share);
      const own = hit && (element.contains(hit) || [...(element.labels ?? [])].some((each) => each.contains(hit)));
      if (!own) {
        faults.push(`covered: ${brief(element)}`);
        break;
      }
    }
    const { name = "", type = "", value = "", id } = element;
    return { key: id || brief(element), id, name, type, value, checked: element.checked === true, faults };
  }

  function isLabelInSight(name) {
    const [control] = named(name);
    const caption = whole([control]).querySelector("legend") ?? control.labels[0];
    const { top, bottom } = caption.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  }

  /** What stands in every control now, seen or not. */
  function answers() {
    return all(CONTROLS).map((each) => [each.id, each.matches(CHOICES) ? each.checked : each.value]);
  }

  function visibleNames() {
    return [...new Set(shown(CONTROLS).map((each) => each.name))];
  }

  /** The fields that are said to need an answer, to the eye. */
  function requiredNames(mark) {
    return visibleNames().filter((name) => {
      const group = whole(named(name));
      const caption = group.tagName === "FIELDSET" ? group.querySelector("legend") : group.labels[0];
      return !caption.innerText.includes(mark) && group.type !== "range";
    });
  }

  /** Leave an answer in each field that is hidden by its condition, as one changed one's mind. */
  function leaveAnswers(names, text) {
    for (const name of names) {
      for (const each of named(name)) {
        if (each.matches(CHOICES)) each.checked = true;
        else if (each.tagName === "SELECT") each.selectedIndex = 1;
        else if (["text", "email", "tel", "url", "textarea"].includes(each.type)) each.value = text;
      }
    }
  }

  /** Take the effort of moving parts out of sight. */
  function moving() {
    const found = document.getAnimations().length ? ["something moves"] : [];
    for (const each of all("*")) {
      const { transitionDuration, scrollBehavior } = getComputedStyle(each);
      if (transitionDuration.split(", ").some((one) => parseFloat(one) > 0)) found.push(`moves: ${brief(each)}`);
      if (scrollBehavior === "smooth") found.push(`scrolls smoothly: ${brief(each)}`);
    }
    return found;
  }

  return {
    look, misfits, space, stops, focus, isLabelInSight, answers, visibleNames, requiredNames, leaveAnswers,
    moving,
  };
})();
