(function () {
  "use strict";
  var data = JSON.parse(document.getElementById("catalogue").textContent);
  var byId = function (id) { return document.getElementById(id); };
  var marks = { present: "●", improvable: "◐", missing: "○", "": "–" };
  var words = { present: "已有", improvable: "待提升", missing: "缺失", "": "未填" };
  var scenes = {}, order = [], chosen = "";

  data.scenes.forEach(function (scene) {
    scene.element = byId(scene.id);
    scene.hasGap = scene.lists.some(function (list) { return list.items.some(function (item) { return item[1] === "missing"; }); });
    scene.text = [scene.code, scene.name, scene.pain, scene.path, scene.outcome].concat(scene.lists.map(function (list) {
      return list.items.map(function (item) { return item[0]; }).join(" ");
    })).join(" ").toLowerCase();
    scenes[scene.id] = scene;
    if (scene.element) { order.push(scene); }
  });
  data.links.forEach(function (link) { link.element = byId(link.id); });
  fill("segment", data.segments);
  fill("activity", data.activities);
  fill("tag", data.tags);
  fill("stars", data.ratings);

  function fill(id, choices) {
    [["", "全部"]].concat(choices).forEach(function (choice) {
      var option = document.createElement("option");
      option.value = choice[0];
      option.textContent = choice[1];
      byId(id).appendChild(option);
    });
  }

  function matches(scene) {
    return (!byId("q").value.trim() || scene.text.indexOf(byId("q").value.trim().toLowerCase()) >= 0)
      && (!byId("segment").value || scene.segments.indexOf(byId("segment").value) >= 0)
      && (!byId("activity").value || scene.activity === byId("activity").value)
      && (!byId("tag").value || scene.tags.indexOf(byId("tag").value) >= 0)
      && (!byId("stars").value || String(scene.stars) === byId("stars").value)
      && (!byId("gap").checked || scene.hasGap);
  }

  function update() {
    var count = 0;
    order.forEach(function (scene) {
      scene.shown = matches(scene);
      count += scene.shown ? 1 : 0;
      scene.element.classList.toggle("dim", !scene.shown);
      scene.element.setAttribute("tabindex", scene.shown ? "0" : "-1");
    });
    var chain = byId("chain").value;
    data.links.forEach(function (link) {
      if (!link.element) { return; }
      link.element.classList.toggle("off", chain === "none" || (chain !== "" && link.chain !== chain));
      var from = scenes[link.from], to = scenes[link.to];
      link.element.classList.toggle("dim", !(from && from.shown && to && to.shown) || (chosen !== "" && link.from !== chosen && link.to !== chosen));
      link.element.classList.toggle("lit", chosen !== "" && (link.from === chosen || link.to === chosen));
    });
    byId("count").textContent = count + " / " + order.length + " 个场景";
    keep();
  }

  function choose(id) {
    if (chosen) { scenes[chosen].element.classList.remove("chosen"); }
    chosen = id && scenes[id] && scenes[id].element ? id : "";
    if (chosen) { scenes[chosen].element.classList.add("chosen"); }
    show(chosen ? scenes[chosen] : null);
    update();
  }

  function show(scene) {
    var panel = byId("panel");
    panel.textContent = "";
    if (!scene) {
      add(panel, "p", "指向一个场景可查看其四清单与链路；点击或按回车键固定，方向键移到相邻场景，Esc 键取消。");
      return;
    }
    var close = add(panel, "button", "×", "close");
    close.type = "button";
    close.setAttribute("aria-label", "关闭");
    close.addEventListener("click", function () { var element = scene.element; choose(""); element.focus(); });
    add(panel, "h2", scene.name || "（未填名称）");
    var tags = data.tags.filter(function (tag) { return scene.tags.indexOf(tag[0]) >= 0; }).map(function (tag) { return tag[1]; });
    add(panel, "p", [scene.code || "无编号", scene.sub ? "细分场景" : "主场景", scene.stars ? scene.stars + "星" : "未评级"].concat(tags).join("　"));
    [["痛点", scene.pain], ["路径", scene.path], ["成效", scene.outcome]].forEach(function (part) {
      if (part[1]) { add(panel, "h3", part[0]); add(panel, "p", part[1]); }
    });
    scene.lists.forEach(function (list) {
      add(panel, "h3", list.name + " " + list.items.length + " 项");
      var ul = add(panel, "ul", "");
      list.items.forEach(function (item) { add(ul, "li", marks[item[1]] + " " + item[0] + "（" + words[item[1]] + "）", item[1]); });
    });
    var own = data.links.filter(function (link) { return link.from === scene.id || link.to === scene.id; });
    if (own.length) {
      add(panel, "h3", "协同链路 " + own.length + " 条");
      var list = add(panel, "ul", "");
      own.forEach(function (link) {
        var other = scenes[link.from === scene.id ? link.to : link.from];
        var item = add(list, "li", "");
        add(item, "span", link.chain + " " + (!link.directed ? "—" : link.from === scene.id ? "→" : "←") + " ");
        var go = add(item, "button", other.name || other.code, "go");
        go.type = "button";
        go.addEventListener("click", function () { choose(other.id); other.element.focus(); });
        add(item, "span", "（" + link.status + (link.carriers ? "，" + link.carriers : "") + "）");
      });
    }
  }

  function add(parent, tag, text, name) {
    var element = document.createElement(tag);
    element.textContent = text;
    if (name) { element.className = name; }
    parent.appendChild(element);
    return element;
  }

  // The state stands in the address, so that a view can be kept and sent.
  var fields = ["q", "segment", "activity", "stars", "tag", "chain"];
  function keep() {
    var parts = fields.filter(function (id) { return byId(id).value; }).map(function (id) { return id + "=" + encodeURIComponent(byId(id).value); });
    if (byId("gap").checked) { parts.push("gap=1"); }
    if (chosen) { parts.push("scene=" + encodeURIComponent(chosen)); }
    try { history.replaceState(null, "", parts.length ? "#" + parts.join("&") : location.pathname); } catch (e) { /* opened from a place that has no history */ }
  }

  function restore() {
    var wanted = "";
    location.hash.slice(1).split("&").forEach(function (part) {
      var at = part.indexOf("="), key = part.slice(0, at), value = "";
      try { value = decodeURIComponent(part.slice(at + 1)); } catch (e) { return; }
      if (fields.indexOf(key) >= 0) { byId(key).value = value; }
      if (key === "gap") { byId("gap").checked = value === "1"; }
      if (key === "scene") { wanted = value; }
    });
    choose(wanted);
  }

  function near(scene, key) {
    var box = scene.element.getBoundingClientRect(), best = null, least = Infinity;
    order.forEach(function (other) {
      if (other === scene || !other.shown) { return; }
      var to = other.element.getBoundingClientRect();
      var dx = to.left + to.width / 2 - box.left - box.width / 2, dy = to.top + to.height / 2 - box.top - box.height / 2;
      var along = { ArrowRight: dx, ArrowLeft: -dx, ArrowDown: dy, ArrowUp: -dy }[key];
      var aside = Math.abs(key === "ArrowRight" || key === "ArrowLeft" ? dy : dx);
      var far = along + 3 * aside;
      if (along > 8 && far < least) { least = far; best = other; }
    });
    return best;
  }

  order.forEach(function (scene) {
    var element = scene.element;
    element.setAttribute("role", "button");
    element.addEventListener("click", function () { choose(scene.id); });
    element.addEventListener("mouseenter", function () { if (!chosen) { light(scene.id, true); } });
    element.addEventListener("mouseleave", function () { if (!chosen) { light(scene.id, false); } });
    element.addEventListener("keydown", function (event) {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        choose(scene.id);
      } else if (/^Arrow/.test(event.key)) {
        var next = near(scene, event.key);
        if (next) { event.preventDefault(); next.element.focus(); }
      }
    });
  });

  function light(id, on) {
    data.links.forEach(function (link) {
      if (link.element && (link.from === id || link.to === id)) { link.element.classList.toggle("lit", on); }
    });
    byId("panel").setAttribute("aria-live", "off");
    show(on ? scenes[id] : null);
    byId("panel").setAttribute("aria-live", "polite");
  }

  document.addEventListener("keydown", function (event) { if (event.key === "Escape" && chosen) { var element = scenes[chosen].element; choose(""); element.focus(); } });
  ["q", "gap"].concat(fields).forEach(function (id) { byId(id).addEventListener(id === "q" ? "input" : "change", update); });
  byId("reset").addEventListener("click", function () {
    fields.forEach(function (id) { byId(id).value = ""; });
    byId("gap").checked = false;
    choose("");
    byId("q").focus();
  });
  // The same data as tables, for those who read rather than look, and for copying.
  function table(title, heads, rows) {
    var box = add(byId("tables"), "table", "");
    add(box, "caption", title);
    var head = add(add(box, "thead", ""), "tr", "");
    heads.forEach(function (text) { add(head, "th", text).scope = "col"; });
    var body = add(box, "tbody", "");
    rows.forEach(function (cells) {
      var row = add(body, "tr", "");
      cells.forEach(function (text) { add(row, "td", text); });
    });
  }

  function name(choices, key) {
    var found = choices.filter(function (choice) { return choice[0] === key; })[0];
    return found ? found[1] : "";
  }

  function tally(list) {
    var missing = list.items.filter(function (item) { return item[1] === "missing"; }).length;
    return list.items.length ? list.items.length + "项" + (missing ? "，缺失" + missing : "") : "未填报";
  }

  table("场景", ["编号", "名称", "业务活动", "评级", "价值标签"].concat(data.scenes.length ? data.scenes[0].lists.map(function (list) { return list.name; }) : []), data.scenes.map(function (scene) {
    var tags = data.tags.filter(function (tag) { return scene.tags.indexOf(tag[0]) >= 0; }).map(function (tag) { return tag[1]; });
    return [scene.code, scene.name, name(data.activities, scene.activity), scene.stars ? scene.stars + "星" : "未评级", tags.join("、")].concat(scene.lists.map(tally));
  }));
  table("协同链路", ["链路", "起点", "终点", "承载要素", "现状"], data.links.map(function (link) {
    return [link.chain, scenes[link.from].code + " " + scenes[link.from].name, scenes[link.to].code + " " + scenes[link.to].name, link.carriers, link.status];
  }));

  window.addEventListener("hashchange", restore);
  restore();
})();
