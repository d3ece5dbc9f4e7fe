var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
};

// src/core/intern.ts
function retiredWith(hash) {
  const first2 = retired.size === 0 ? void 0 : retired.get(hash);
  if (first2 === void 0) return NONE;
  const alive = [];
  for (let entry2 = first2; entry2 !== null; entry2 = entry2.next) {
    const term2 = entry2.reference.deref();
    if (term2 !== void 0) alive.push(term2);
  }
  return alive;
}
function remember(term2) {
  if (young.length >= YOUNG_LIMIT) demote();
  if (young.length >= next.length) grow();
  const bucket = term2.hash & bucketMask;
  next[young.length] = heads[bucket];
  heads[bucket] = young.length;
  young.push(term2);
  return term2;
}
function grow() {
  const capacity = next.length * 2;
  bucketMask = capacity - 1;
  heads = new Int32Array(capacity).fill(-1);
  next = new Int32Array(capacity);
  for (let i = 0; i < young.length; i++) {
    const bucket = entryAt(i).hash & bucketMask;
    next[i] = heads[bucket];
    heads[bucket] = i;
  }
}
function demote() {
  const kept = /* @__PURE__ */ new Map();
  const keep = (hash, reference) => {
    kept.set(hash, { reference, next: kept.get(hash) ?? null });
  };
  const isYoung = new Set(young);
  for (const [hash, first2] of retired) {
    for (let entry2 = first2; entry2 !== null; entry2 = entry2.next) {
      const term2 = entry2.reference.deref();
      if (term2 !== void 0 && !isYoung.has(term2)) keep(hash, entry2.reference);
    }
  }
  for (const term2 of isYoung) keep(term2.hash, new WeakRef(term2));
  retired = kept;
  young = [];
  heads.fill(-1);
}
var YOUNG_LIMIT, bucketMask, heads, next, young, retired, firstEntry, nextEntry, entryAt, NONE;
var init_intern = __esm({
  "src/core/intern.ts"() {
    "use strict";
    YOUNG_LIMIT = 1 << 20;
    bucketMask = (1 << 12) - 1;
    heads = new Int32Array(bucketMask + 1).fill(-1);
    next = new Int32Array(1 << 12);
    young = [];
    retired = /* @__PURE__ */ new Map();
    firstEntry = (hash) => heads[hash & bucketMask];
    nextEntry = (index) => next[index];
    entryAt = (index) => young[index];
    NONE = [];
  }
});

// ../../../work/main/node_modules/fraction.js/dist/fraction.mjs
function assign(n, s) {
  try {
    n = BigInt(n);
  } catch (e) {
    throw InvalidParameter();
  }
  return n * s;
}
function ifloor(x) {
  return typeof x === "bigint" ? x : Math.floor(x);
}
function newFraction(n, d) {
  if (d === C_ZERO) {
    throw DivisionByZero();
  }
  const f = Object.create(Fraction.prototype);
  f["s"] = n < C_ZERO ? -C_ONE : C_ONE;
  n = n < C_ZERO ? -n : n;
  const a = gcd(n, d);
  f["n"] = n / a;
  f["d"] = d / a;
  return f;
}
function factorize(n) {
  const factors = /* @__PURE__ */ Object.create(null);
  if (n <= C_ONE) {
    factors[n] = C_ONE;
    return factors;
  }
  const add3 = (p) => {
    factors[p] = (factors[p] || C_ZERO) + C_ONE;
  };
  while (n % C_TWO === C_ZERO) {
    add3(C_TWO);
    n /= C_TWO;
  }
  while (n % C_THREE === C_ZERO) {
    add3(C_THREE);
    n /= C_THREE;
  }
  while (n % C_FIVE === C_ZERO) {
    add3(C_FIVE);
    n /= C_FIVE;
  }
  for (let si = 0, p = C_TWO + C_FIVE; p * p <= n; ) {
    while (n % p === C_ZERO) {
      add3(p);
      n /= p;
    }
    p += FACTORSTEPS[si];
    si = si + 1 & 7;
  }
  if (n > C_ONE) add3(n);
  return factors;
}
function modpow(b, e, m) {
  let r = C_ONE;
  for (; e > C_ZERO; b = b * b % m, e >>= C_ONE) {
    if (e & C_ONE) {
      r = r * b % m;
    }
  }
  return r;
}
function cycleLen(n, d) {
  for (; d % C_TWO === C_ZERO; d /= C_TWO) {
  }
  for (; d % C_FIVE === C_ZERO; d /= C_FIVE) {
  }
  if (d === C_ONE)
    return C_ZERO;
  let rem = C_TEN % d;
  let t = 1;
  for (; rem !== C_ONE; t++) {
    rem = rem * C_TEN % d;
    if (t > MAX_CYCLE_LEN)
      return C_ZERO;
  }
  return BigInt(t);
}
function cycleStart(n, d, len) {
  let rem1 = C_ONE;
  let rem2 = modpow(C_TEN, len, d);
  for (let t = 0; t < 300; t++) {
    if (rem1 === rem2)
      return BigInt(t);
    rem1 = rem1 * C_TEN % d;
    rem2 = rem2 * C_TEN % d;
  }
  return 0;
}
function gcd(a, b) {
  if (!a)
    return b;
  if (!b)
    return a;
  while (1) {
    a %= b;
    if (!a)
      return b;
    b %= a;
    if (!b)
      return a;
  }
}
function Fraction(a, b) {
  parse(a, b);
  if (this instanceof Fraction) {
    a = gcd(P["d"], P["n"]);
    this["s"] = P["s"];
    this["n"] = P["n"] / a;
    this["d"] = P["d"] / a;
  } else {
    return newFraction(P["s"] * P["n"], P["d"]);
  }
}
var C_ZERO, C_ONE, C_TWO, C_THREE, C_FIVE, C_TEN, MAX_INTEGER, MAX_CYCLE_LEN, P, FACTORSTEPS, parse, DivisionByZero, InvalidParameter, NonIntegerParameter;
var init_fraction = __esm({
  "../../../work/main/node_modules/fraction.js/dist/fraction.mjs"() {
    "use strict";
    if (typeof BigInt === "undefined") BigInt = function(n) {
      if (isNaN(n)) throw new Error("");
      return n;
    };
    C_ZERO = BigInt(0);
    C_ONE = BigInt(1);
    C_TWO = BigInt(2);
    C_THREE = BigInt(3);
    C_FIVE = BigInt(5);
    C_TEN = BigInt(10);
    MAX_INTEGER = BigInt(Number.MAX_SAFE_INTEGER);
    MAX_CYCLE_LEN = 2e3;
    P = {
      "s": C_ONE,
      "n": C_ZERO,
      "d": C_ONE
    };
    FACTORSTEPS = [C_TWO * C_TWO, C_TWO, C_TWO * C_TWO, C_TWO, C_TWO * C_TWO, C_TWO * C_THREE, C_TWO, C_TWO * C_THREE];
    parse = function(p1, p2) {
      let n = C_ZERO, d = C_ONE, s = C_ONE;
      if (p1 === void 0 || p1 === null) {
      } else if (p2 !== void 0) {
        if (typeof p1 === "bigint") {
          n = p1;
        } else if (isNaN(p1)) {
          throw InvalidParameter();
        } else if (p1 % 1 !== 0) {
          throw NonIntegerParameter();
        } else {
          n = BigInt(p1);
        }
        if (typeof p2 === "bigint") {
          d = p2;
        } else if (isNaN(p2)) {
          throw InvalidParameter();
        } else if (p2 % 1 !== 0) {
          throw NonIntegerParameter();
        } else {
          d = BigInt(p2);
        }
        s = n * d;
      } else if (typeof p1 === "object") {
        if ("d" in p1 && "n" in p1) {
          n = BigInt(p1["n"]);
          d = BigInt(p1["d"]);
          if ("s" in p1)
            n *= BigInt(p1["s"]);
        } else if (0 in p1) {
          n = BigInt(p1[0]);
          if (1 in p1)
            d = BigInt(p1[1]);
        } else if (typeof p1 === "bigint") {
          n = p1;
        } else {
          throw InvalidParameter();
        }
        s = n * d;
      } else if (typeof p1 === "number") {
        if (isNaN(p1)) {
          throw InvalidParameter();
        }
        if (p1 < 0) {
          s = -C_ONE;
          p1 = -p1;
        }
        if (p1 % 1 === 0) {
          n = BigInt(p1);
        } else {
          let z = 1;
          let A = 0, B = 1;
          let C = 1, D = 1;
          let N = 1e7;
          if (p1 >= 1) {
            z = 10 ** Math.floor(1 + Math.log10(p1));
            p1 /= z;
          }
          while (B <= N && D <= N) {
            let M = (A + C) / (B + D);
            if (p1 === M) {
              if (B + D <= N) {
                n = A + C;
                d = B + D;
              } else if (D > B) {
                n = C;
                d = D;
              } else {
                n = A;
                d = B;
              }
              break;
            } else {
              if (p1 > M) {
                A += C;
                B += D;
              } else {
                C += A;
                D += B;
              }
              if (B > N) {
                n = C;
                d = D;
              } else {
                n = A;
                d = B;
              }
            }
          }
          n = BigInt(n) * BigInt(z);
          d = BigInt(d);
        }
      } else if (typeof p1 === "string") {
        let ndx = 0;
        let v = C_ZERO, w = C_ZERO, x = C_ZERO, y = C_ONE, z = C_ONE;
        let match = p1.replace(/_/g, "").match(/\d+|./g);
        if (match === null)
          throw InvalidParameter();
        if (match[ndx] === "-") {
          s = -C_ONE;
          ndx++;
        } else if (match[ndx] === "+") {
          ndx++;
        }
        if (match.length === ndx + 1) {
          w = assign(match[ndx++], s);
        } else if (match[ndx + 1] === "." || match[ndx] === ".") {
          if (match[ndx] !== ".") {
            v = assign(match[ndx++], s);
          }
          ndx++;
          if (ndx + 1 === match.length || match[ndx + 1] === "(" && match[ndx + 3] === ")" || match[ndx + 1] === "'" && match[ndx + 3] === "'") {
            w = assign(match[ndx], s);
            y = C_TEN ** BigInt(match[ndx].length);
            ndx++;
          }
          if (match[ndx] === "(" && match[ndx + 2] === ")" || match[ndx] === "'" && match[ndx + 2] === "'") {
            x = assign(match[ndx + 1], s);
            z = C_TEN ** BigInt(match[ndx + 1].length) - C_ONE;
            ndx += 3;
          }
        } else if (match[ndx + 1] === "/" || match[ndx + 1] === ":") {
          w = assign(match[ndx], s);
          y = assign(match[ndx + 2], C_ONE);
          ndx += 3;
        } else if (match[ndx + 3] === "/" && match[ndx + 1] === " ") {
          v = assign(match[ndx], s);
          w = assign(match[ndx + 2], s);
          y = assign(match[ndx + 4], C_ONE);
          ndx += 5;
        }
        if (match.length <= ndx) {
          d = y * z;
          s = /* void */
          n = x + d * v + z * w;
        } else {
          throw InvalidParameter();
        }
      } else if (typeof p1 === "bigint") {
        n = p1;
        s = p1;
        d = C_ONE;
      } else {
        throw InvalidParameter();
      }
      if (d === C_ZERO) {
        throw DivisionByZero();
      }
      P["s"] = s < C_ZERO ? -C_ONE : C_ONE;
      P["n"] = n < C_ZERO ? -n : n;
      P["d"] = d < C_ZERO ? -d : d;
    };
    DivisionByZero = function() {
      return new Error("Division by Zero");
    };
    InvalidParameter = function() {
      return new Error("Invalid argument");
    };
    NonIntegerParameter = function() {
      return new Error("Parameters must be integer");
    };
    Fraction.prototype = {
      "s": C_ONE,
      "n": C_ZERO,
      "d": C_ONE,
      /**
       * Calculates the absolute value
       *
       * Ex: new Fraction(-4).abs() => 4
       **/
      "abs": function() {
        return newFraction(this["n"], this["d"]);
      },
      /**
       * Inverts the sign of the current fraction
       *
       * Ex: new Fraction(-4).neg() => 4
       **/
      "neg": function() {
        return newFraction(-this["s"] * this["n"], this["d"]);
      },
      /**
       * Adds two rational numbers
       *
       * Ex: new Fraction({n: 2, d: 3}).add("14.9") => 467 / 30
       **/
      "add": function(a, b) {
        parse(a, b);
        return newFraction(
          this["s"] * this["n"] * P["d"] + P["s"] * this["d"] * P["n"],
          this["d"] * P["d"]
        );
      },
      /**
       * Subtracts two rational numbers
       *
       * Ex: new Fraction({n: 2, d: 3}).add("14.9") => -427 / 30
       **/
      "sub": function(a, b) {
        parse(a, b);
        return newFraction(
          this["s"] * this["n"] * P["d"] - P["s"] * this["d"] * P["n"],
          this["d"] * P["d"]
        );
      },
      /**
       * Multiplies two rational numbers
       *
       * Ex: new Fraction("-17.(345)").mul(3) => 5776 / 111
       **/
      "mul": function(a, b) {
        parse(a, b);
        return newFraction(
          this["s"] * P["s"] * this["n"] * P["n"],
          this["d"] * P["d"]
        );
      },
      /**
       * Divides two rational numbers
       *
       * Ex: new Fraction("-17.(345)").inverse().div(3)
       **/
      "div": function(a, b) {
        parse(a, b);
        return newFraction(
          this["s"] * P["s"] * this["n"] * P["d"],
          this["d"] * P["n"]
        );
      },
      /**
       * Clones the actual object
       *
       * Ex: new Fraction("-17.(345)").clone()
       **/
      "clone": function() {
        return newFraction(this["s"] * this["n"], this["d"]);
      },
      /**
       * Calculates the modulo of two rational numbers - a more precise fmod
       *
       * Ex: new Fraction('4.(3)').mod([7, 8]) => (13/3) % (7/8) = (5/6)
       * Ex: new Fraction(20, 10).mod().equals(0) ? "is Integer"
       **/
      "mod": function(a, b) {
        if (a === void 0) {
          return newFraction(this["s"] * this["n"] % this["d"], C_ONE);
        }
        parse(a, b);
        if (C_ZERO === P["n"] * this["d"]) {
          throw DivisionByZero();
        }
        return newFraction(
          this["s"] * (P["d"] * this["n"]) % (P["n"] * this["d"]),
          P["d"] * this["d"]
        );
      },
      /**
       * Calculates the fractional gcd of two rational numbers
       *
       * Ex: new Fraction(5,8).gcd(3,7) => 1/56
       */
      "gcd": function(a, b) {
        parse(a, b);
        return newFraction(gcd(P["n"], this["n"]) * gcd(P["d"], this["d"]), P["d"] * this["d"]);
      },
      /**
       * Calculates the fractional lcm of two rational numbers
       *
       * Ex: new Fraction(5,8).lcm(3,7) => 15
       */
      "lcm": function(a, b) {
        parse(a, b);
        if (P["n"] === C_ZERO && this["n"] === C_ZERO) {
          return newFraction(C_ZERO, C_ONE);
        }
        return newFraction(P["n"] * this["n"], gcd(P["n"], this["n"]) * gcd(P["d"], this["d"]));
      },
      /**
       * Gets the inverse of the fraction, means numerator and denominator are exchanged
       *
       * Ex: new Fraction([-3, 4]).inverse() => -4 / 3
       **/
      "inverse": function() {
        return newFraction(this["s"] * this["d"], this["n"]);
      },
      /**
       * Calculates the fraction to some integer exponent
       *
       * Ex: new Fraction(-1,2).pow(-3) => -8
       */
      "pow": function(a, b) {
        parse(a, b);
        if (P["d"] === C_ONE) {
          if (P["s"] < C_ZERO) {
            return newFraction((this["s"] * this["d"]) ** P["n"], this["n"] ** P["n"]);
          } else {
            return newFraction((this["s"] * this["n"]) ** P["n"], this["d"] ** P["n"]);
          }
        }
        if (this["s"] < C_ZERO) return null;
        let N = factorize(this["n"]);
        let D = factorize(this["d"]);
        let n = C_ONE;
        let d = C_ONE;
        for (let k in N) {
          if (k === "1") continue;
          if (k === "0") {
            n = C_ZERO;
            break;
          }
          N[k] *= P["n"];
          if (N[k] % P["d"] === C_ZERO) {
            N[k] /= P["d"];
          } else return null;
          n *= BigInt(k) ** N[k];
        }
        for (let k in D) {
          if (k === "1") continue;
          D[k] *= P["n"];
          if (D[k] % P["d"] === C_ZERO) {
            D[k] /= P["d"];
          } else return null;
          d *= BigInt(k) ** D[k];
        }
        if (P["s"] < C_ZERO) {
          return newFraction(d, n);
        }
        return newFraction(n, d);
      },
      /**
       * Calculates the logarithm of a fraction to a given rational base
       *
       * Ex: new Fraction(27, 8).log(9, 4) => 3/2
       */
      "log": function(a, b) {
        parse(a, b);
        if (this["s"] <= C_ZERO || P["s"] <= C_ZERO) return null;
        const allPrimes = /* @__PURE__ */ Object.create(null);
        const baseFactors = factorize(P["n"]);
        const T1 = factorize(P["d"]);
        const numberFactors = factorize(this["n"]);
        const T2 = factorize(this["d"]);
        for (const prime2 in T1) {
          baseFactors[prime2] = (baseFactors[prime2] || C_ZERO) - T1[prime2];
        }
        for (const prime2 in T2) {
          numberFactors[prime2] = (numberFactors[prime2] || C_ZERO) - T2[prime2];
        }
        for (const prime2 in baseFactors) {
          if (prime2 === "1") continue;
          allPrimes[prime2] = true;
        }
        for (const prime2 in numberFactors) {
          if (prime2 === "1") continue;
          allPrimes[prime2] = true;
        }
        let retN = null;
        let retD = null;
        for (const prime2 in allPrimes) {
          const baseExponent = baseFactors[prime2] || C_ZERO;
          const numberExponent = numberFactors[prime2] || C_ZERO;
          if (baseExponent === C_ZERO) {
            if (numberExponent !== C_ZERO) {
              return null;
            }
            continue;
          }
          let curN = numberExponent;
          let curD = baseExponent;
          const gcdValue = gcd(curN, curD);
          curN /= gcdValue;
          curD /= gcdValue;
          if (retN === null && retD === null) {
            retN = curN;
            retD = curD;
          } else if (curN * retD !== retN * curD) {
            return null;
          }
        }
        return retN !== null && retD !== null ? newFraction(retN, retD) : null;
      },
      /**
       * Check if two rational numbers are the same
       *
       * Ex: new Fraction(19.6).equals([98, 5]);
       **/
      "equals": function(a, b) {
        parse(a, b);
        return this["s"] * this["n"] * P["d"] === P["s"] * P["n"] * this["d"];
      },
      /**
       * Check if this rational number is less than another
       *
       * Ex: new Fraction(19.6).lt([98, 5]);
       **/
      "lt": function(a, b) {
        parse(a, b);
        return this["s"] * this["n"] * P["d"] < P["s"] * P["n"] * this["d"];
      },
      /**
       * Check if this rational number is less than or equal another
       *
       * Ex: new Fraction(19.6).lt([98, 5]);
       **/
      "lte": function(a, b) {
        parse(a, b);
        return this["s"] * this["n"] * P["d"] <= P["s"] * P["n"] * this["d"];
      },
      /**
       * Check if this rational number is greater than another
       *
       * Ex: new Fraction(19.6).lt([98, 5]);
       **/
      "gt": function(a, b) {
        parse(a, b);
        return this["s"] * this["n"] * P["d"] > P["s"] * P["n"] * this["d"];
      },
      /**
       * Check if this rational number is greater than or equal another
       *
       * Ex: new Fraction(19.6).lt([98, 5]);
       **/
      "gte": function(a, b) {
        parse(a, b);
        return this["s"] * this["n"] * P["d"] >= P["s"] * P["n"] * this["d"];
      },
      /**
       * Compare two rational numbers
       * < 0 iff this < that
       * > 0 iff this > that
       * = 0 iff this = that
       *
       * Ex: new Fraction(19.6).compare([98, 5]);
       **/
      "compare": function(a, b) {
        parse(a, b);
        let t = this["s"] * this["n"] * P["d"] - P["s"] * P["n"] * this["d"];
        return (C_ZERO < t) - (t < C_ZERO);
      },
      /**
       * Calculates the ceil of a rational number
       *
       * Ex: new Fraction('4.(3)').ceil() => (5 / 1)
       **/
      "ceil": function(places) {
        places = C_TEN ** BigInt(places || 0);
        return newFraction(
          ifloor(this["s"] * places * this["n"] / this["d"]) + (places * this["n"] % this["d"] > C_ZERO && this["s"] >= C_ZERO ? C_ONE : C_ZERO),
          places
        );
      },
      /**
       * Calculates the floor of a rational number
       *
       * Ex: new Fraction('4.(3)').floor() => (4 / 1)
       **/
      "floor": function(places) {
        places = C_TEN ** BigInt(places || 0);
        return newFraction(
          ifloor(this["s"] * places * this["n"] / this["d"]) - (places * this["n"] % this["d"] > C_ZERO && this["s"] < C_ZERO ? C_ONE : C_ZERO),
          places
        );
      },
      /**
       * Rounds a rational numbers
       *
       * Ex: new Fraction('4.(3)').round() => (4 / 1)
       **/
      "round": function(places) {
        places = C_TEN ** BigInt(places || 0);
        return newFraction(
          ifloor(this["s"] * places * this["n"] / this["d"]) + this["s"] * ((this["s"] >= C_ZERO ? C_ONE : C_ZERO) + C_TWO * (places * this["n"] % this["d"]) > this["d"] ? C_ONE : C_ZERO),
          places
        );
      },
      /**
        * Rounds a rational number to a multiple of another rational number
        *
        * Ex: new Fraction('0.9').roundTo("1/8") => 7 / 8
        **/
      "roundTo": function(a, b) {
        parse(a, b);
        const n = this["n"] * P["d"];
        const d = this["d"] * P["n"];
        const r = n % d;
        let k = ifloor(n / d);
        if (r + r >= d) {
          k++;
        }
        return newFraction(this["s"] * k * P["n"], P["d"]);
      },
      /**
       * Check if two rational numbers are divisible
       *
       * Ex: new Fraction(19.6).divisible(1.5);
       */
      "divisible": function(a, b) {
        parse(a, b);
        if (P["n"] === C_ZERO) return false;
        return this["n"] * P["d"] % (P["n"] * this["d"]) === C_ZERO;
      },
      /**
       * Returns a decimal representation of the fraction
       *
       * Ex: new Fraction("100.'91823'").valueOf() => 100.91823918239183
       **/
      "valueOf": function() {
        return Number(this["s"] * this["n"]) / Number(this["d"]);
      },
      /**
       * Creates a string representation of a fraction with all digits
       *
       * Ex: new Fraction("100.'91823'").toString() => "100.(91823)"
       **/
      "toString": function(dec = 15) {
        let N = this["n"];
        let D = this["d"];
        let cycLen = cycleLen(N, D);
        let cycOff = cycleStart(N, D, cycLen);
        let str = this["s"] < C_ZERO ? "-" : "";
        str += ifloor(N / D);
        N %= D;
        N *= C_TEN;
        if (N)
          str += ".";
        if (cycLen) {
          for (let i = cycOff; i--; ) {
            str += ifloor(N / D);
            N %= D;
            N *= C_TEN;
          }
          str += "(";
          for (let i = cycLen; i--; ) {
            str += ifloor(N / D);
            N %= D;
            N *= C_TEN;
          }
          str += ")";
        } else {
          for (let i = dec; N && i--; ) {
            str += ifloor(N / D);
            N %= D;
            N *= C_TEN;
          }
        }
        return str;
      },
      /**
       * Returns a string-fraction representation of a Fraction object
       *
       * Ex: new Fraction("1.'3'").toFraction() => "4 1/3"
       **/
      "toFraction": function(showMixed = false) {
        let n = this["n"];
        let d = this["d"];
        let str = this["s"] < C_ZERO ? "-" : "";
        if (d === C_ONE) {
          str += n;
        } else {
          const whole4 = ifloor(n / d);
          if (showMixed && whole4 > C_ZERO) {
            str += whole4;
            str += " ";
            n %= d;
          }
          str += n;
          str += "/";
          str += d;
        }
        return str;
      },
      /**
       * Returns a latex representation of a Fraction object
       *
       * Ex: new Fraction("1.'3'").toLatex() => "\frac{4}{3}"
       **/
      "toLatex": function(showMixed = false) {
        let n = this["n"];
        let d = this["d"];
        let str = this["s"] < C_ZERO ? "-" : "";
        if (d === C_ONE) {
          str += n;
        } else {
          const whole4 = ifloor(n / d);
          if (showMixed && whole4 > C_ZERO) {
            str += whole4;
            n %= d;
          }
          str += "\\frac{";
          str += n;
          str += "}{";
          str += d;
          str += "}";
        }
        return str;
      },
      /**
       * Returns an array of continued fraction elements
       *
       * Ex: new Fraction("7/8").toContinued() => [0,1,7]
       */
      "toContinued": function() {
        let a = this["n"];
        let b = this["d"];
        const res = [];
        while (b) {
          res.push(ifloor(a / b));
          const t = a % b;
          a = b;
          b = t;
        }
        return res;
      },
      "simplify": function(eps = 1e-3) {
        const ieps = BigInt(Math.ceil(1 / eps));
        const thisABS = this["abs"]();
        const cont = thisABS["toContinued"]();
        for (let i = 1; i < cont.length; i++) {
          let s = newFraction(cont[i - 1], C_ONE);
          for (let k = i - 2; k >= 0; k--) {
            s = s["inverse"]()["add"](cont[k]);
          }
          let t = s["sub"](thisABS);
          if (t["n"] * ieps < t["d"]) {
            return s["mul"](this["s"]);
          }
        }
        return this;
      }
    };
  }
});

// src/core/rational.ts
function rational(n, d = 1n) {
  return new Fraction(BigInt(n), BigInt(d));
}
function rationalFromDecimal(text2) {
  const match = /^(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text2);
  if (match === null) throw new Error(`not a decimal number: ${text2}`);
  const [, whole4 = "", fraction = "", exponent = "0"] = match;
  const digits = BigInt(whole4 + fraction || "0");
  const shift = Number(exponent) - fraction.length;
  return shift >= 0 ? rational(digits * 10n ** BigInt(shift)) : rational(digits, 10n ** BigInt(-shift));
}
function integerPower(base, exponent, maxBits = 4096) {
  if (exponent < 0n) {
    return isZero(base) ? null : integerPower(base.inverse(), -exponent, maxBits);
  }
  if (exponent === 0n) return rational(1n);
  if (base.n <= 1n && base.d === 1n) {
    return base.s >= 0n || exponent % 2n === 0n ? base.abs() : base;
  }
  const bits = Math.max(base.n.toString(2).length, base.d.toString(2).length);
  if (exponent > BigInt(Math.floor(maxBits / bits))) return null;
  return rational(numerator(base) ** exponent, base.d ** exponent);
}
function exactRoot(value2, k) {
  if (isNegative(value2) || k < 1) return null;
  const n = integerRoot(value2.n, k);
  const d = integerRoot(value2.d, k);
  return n === null || d === null ? null : rational(n, d);
}
function integerRoot(n, k) {
  if (n < 2n) return n;
  const exponent = BigInt(k);
  let low = 1n;
  let high = 1n << BigInt(Math.ceil(n.toString(2).length / k) + 1);
  while (low < high) {
    const middle2 = low + high >> 1n;
    if (middle2 ** exponent < n) low = middle2 + 1n;
    else high = middle2;
  }
  return low ** exponent === n ? low : null;
}
function gcd2(a, b) {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
var isInteger, isZero, isNegative, numerator;
var init_rational = __esm({
  "src/core/rational.ts"() {
    "use strict";
    init_fraction();
    isInteger = (value2) => value2.d === 1n;
    isZero = (value2) => value2.n === 0n;
    isNegative = (value2) => value2.s < 0n;
    numerator = (value2) => value2.s * value2.n;
  }
});

// src/core/traits.ts
var HAS_DERIVATIVE, HAS_CASES, SYMBOL_BITS, symbolBit, hasDerivative, hasCases, mayContain;
var init_traits = __esm({
  "src/core/traits.ts"() {
    "use strict";
    HAS_DERIVATIVE = 1 << 30;
    HAS_CASES = 1 << 29;
    SYMBOL_BITS = 29;
    symbolBit = (hash) => 1 << (hash >>> 0) % SYMBOL_BITS;
    hasDerivative = (term2) => (term2.traits & HAS_DERIVATIVE) !== 0;
    hasCases = (term2) => (term2.traits & HAS_CASES) !== 0;
    mayContain = (term2, symbol2) => (term2.traits & symbol2.traits) !== 0;
  }
});

// src/core/make.ts
function mix(hash, value2) {
  const h = Math.imul(hash ^ value2, 2654435761);
  return h ^ h >>> 15;
}
function hashText(seed, text2) {
  let h = seed;
  for (let i = 0; i < text2.length; i++) h = mix(h, text2.charCodeAt(i));
  return h;
}
function hashList(seed, list2) {
  let h = seed;
  for (let i = 0; i < list2.length; i++) h = mix(h, list2[i].hash);
  return h;
}
function sameList(a, b) {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
function sizeOf(list2) {
  let size = 1;
  for (let i = 0; i < list2.length; i++) size += list2[i].size;
  return size;
}
function depthOf(list2) {
  let depth = 0;
  for (let i = 0; i < list2.length; i++) depth = Math.max(depth, list2[i].depth);
  return depth + 1;
}
function traitsOf(list2) {
  let traits = 0;
  for (let i = 0; i < list2.length; i++) traits |= list2[i].traits;
  return traits;
}
function find(hash, same3) {
  for (let i = firstEntry(hash); i >= 0; i = nextEntry(i)) {
    const term2 = entryAt(i);
    if (term2.hash === hash && same3(term2)) return term2;
  }
  for (const term2 of retiredWith(hash)) if (same3(term2)) return remember(term2);
  return null;
}
function number(n, d = 1n) {
  return numberOf(rational(n, d));
}
function numberOf(value2, spelling = null) {
  const n = numerator(value2);
  const hash = hashText(mix(mix(1, Number(BigInt.asIntN(32, n))), Number(BigInt.asIntN(32, value2.d))), spelling ?? "");
  const found = find(
    hash,
    (t) => t.kind === "number" && t.spelling === spelling && t.value.d === value2.d && numerator(t.value) === n
  );
  return found ?? remember({ kind: "number", hash, size: 1, depth: 1, traits: 0, value: value2, spelling });
}
function numberFromText(text2) {
  return numberOf(rationalFromDecimal(text2), /^\d+$/.test(text2) ? null : text2);
}
function symbol(name) {
  const hash = hashText(2, name);
  const found = find(hash, (t) => t.kind === "symbol" && t.name === name);
  return found ?? remember({ kind: "symbol", hash, size: 1, depth: 1, traits: symbolBit(hash), name });
}
function sum2(terms) {
  if (terms.length < 2) throw new RangeError("a sum has at least two terms");
  const hash = hashList(3, terms);
  const found = find(hash, (t) => t.kind === "sum" && sameList(t.terms, terms));
  return found ?? remember({
    kind: "sum",
    hash,
    size: sizeOf(terms),
    depth: depthOf(terms),
    traits: traitsOf(terms),
    terms: Object.freeze([...terms])
  });
}
function product2(factors) {
  if (factors.length < 2) throw new RangeError("a product has at least two factors");
  const hash = hashList(4, factors);
  const found = find(hash, (t) => t.kind === "product" && sameList(t.factors, factors));
  return found ?? remember({
    kind: "product",
    hash,
    size: sizeOf(factors),
    depth: depthOf(factors),
    traits: traitsOf(factors),
    factors: Object.freeze([...factors])
  });
}
function negation2(operand2) {
  const hash = mix(5, operand2.hash);
  const found = find(hash, (t) => t.kind === "negation" && t.operand === operand2);
  return found ?? remember({
    kind: "negation",
    hash,
    size: operand2.size + 1,
    depth: operand2.depth + 1,
    traits: operand2.traits,
    operand: operand2
  });
}
function quotient2(numerator2, denominator) {
  const hash = mix(mix(6, numerator2.hash), denominator.hash);
  const found = find(
    hash,
    (t) => t.kind === "quotient" && t.numerator === numerator2 && t.denominator === denominator
  );
  return found ?? remember({
    kind: "quotient",
    hash,
    size: numerator2.size + denominator.size + 1,
    depth: Math.max(numerator2.depth, denominator.depth) + 1,
    traits: numerator2.traits | denominator.traits,
    numerator: numerator2,
    denominator
  });
}
function power2(base, exponent) {
  const hash = mix(mix(7, base.hash), exponent.hash);
  const found = find(hash, (t) => t.kind === "power" && t.base === base && t.exponent === exponent);
  return found ?? remember({
    kind: "power",
    hash,
    size: base.size + exponent.size + 1,
    depth: Math.max(base.depth, exponent.depth) + 1,
    traits: base.traits | exponent.traits,
    base,
    exponent
  });
}
function application(name, args, primes = 0) {
  const hash = hashList(mix(hashText(8, name), primes), args);
  const found = find(
    hash,
    (t) => t.kind === "application" && t.name === name && t.primes === primes && sameList(t.args, args)
  );
  return found ?? remember({
    kind: "application",
    hash,
    size: sizeOf(args),
    depth: depthOf(args),
    traits: traitsOf(args),
    name,
    args: Object.freeze([...args]),
    primes
  });
}
function derivative(body, variable2, order = 1) {
  const hash = mix(mix(mix(9, body.hash), variable2.hash), order);
  const found = find(
    hash,
    (t) => t.kind === "derivative" && t.body === body && t.variable === variable2 && t.order === order
  );
  return found ?? remember({
    kind: "derivative",
    hash,
    size: body.size + 1,
    depth: body.depth + 1,
    traits: body.traits | variable2.traits | HAS_DERIVATIVE,
    body,
    variable: variable2,
    order
  });
}
function cases(branches, otherwise) {
  if (branches.length === 0) throw new RangeError("cases need at least one branch");
  const parts = branches.flatMap((branch2) => [branch2.value, ...conditionTerms(branch2.condition)]);
  if (otherwise !== null) parts.push(otherwise);
  const shape2 = branches.map((branch2) => conditionShape(branch2.condition)).join(";");
  const hash = hashText(hashList(10, parts), shape2);
  const found = find(
    hash,
    (t) => t.kind === "cases" && t.otherwise === otherwise && t.branches.length === branches.length && t.branches.every((branch2, i) => sameBranch(branch2, branches[i]))
  );
  return found ?? remember({
    kind: "cases",
    hash,
    size: sizeOf(parts),
    depth: depthOf(parts),
    traits: traitsOf(parts) | HAS_CASES,
    branches: Object.freeze([...branches]),
    otherwise
  });
}
function comparison(left, relation, right) {
  return { kind: "comparison", relation, left, right };
}
function conjunction(conditions) {
  return { kind: "and", conditions };
}
function disjunction(conditions) {
  return { kind: "or", conditions };
}
function conditionTerms(condition) {
  if (condition.kind === "comparison") return [condition.left, condition.right];
  return condition.conditions.flatMap(conditionTerms);
}
function conditionShape(condition) {
  if (condition.kind === "comparison") return condition.relation;
  return `${condition.kind}(${condition.conditions.map(conditionShape).join(",")})`;
}
function sameCondition(a, b) {
  return conditionShape(a) === conditionShape(b) && sameList(conditionTerms(a), conditionTerms(b));
}
function sameBranch(a, b) {
  return a.value === b.value && sameCondition(a.condition, b.condition);
}
function sumOf(terms) {
  return terms.length === 0 ? ZERO : terms.length === 1 ? terms[0] : sum2(terms);
}
function productOf(factors) {
  return factors.length === 0 ? ONE : factors.length === 1 ? factors[0] : product2(factors);
}
var difference2, exponential3, ZERO, ONE, TWO, MINUS_ONE, E, PI;
var init_make = __esm({
  "src/core/make.ts"() {
    "use strict";
    init_intern();
    init_rational();
    init_traits();
    difference2 = (a, b) => sum2([a, negation2(b)]);
    exponential3 = (u) => application("exp", [u]);
    ZERO = number(0);
    ONE = number(1);
    TWO = number(2);
    MINUS_ONE = number(-1);
    E = symbol("e");
    PI = symbol("pi");
  }
});

// src/syntax/names.ts
var GREEK2, GREEK_NAMES, GREEK_SIGNS, SUPERSCRIPTS2, SUBSCRIPTS2, FUNCTION_LETTERS, UNDEFINED;
var init_names = __esm({
  "src/syntax/names.ts"() {
    "use strict";
    GREEK2 = [
      ["alpha", "\u03B1"],
      ["beta", "\u03B2"],
      ["gamma", "\u03B3"],
      ["delta", "\u03B4"],
      ["epsilon", "\u03B5"],
      ["zeta", "\u03B6"],
      ["eta", "\u03B7"],
      ["theta", "\u03B8"],
      ["iota", "\u03B9"],
      ["kappa", "\u03BA"],
      ["lambda", "\u03BB"],
      ["mu", "\u03BC"],
      ["nu", "\u03BD"],
      ["xi", "\u03BE"],
      ["pi", "\u03C0"],
      ["rho", "\u03C1"],
      ["sigma", "\u03C3"],
      ["tau", "\u03C4"],
      ["upsilon", "\u03C5"],
      ["phi", "\u03C6"],
      ["chi", "\u03C7"],
      ["psi", "\u03C8"],
      ["omega", "\u03C9"],
      ["Gamma", "\u0393"],
      ["Delta", "\u0394"],
      ["Theta", "\u0398"],
      ["Lambda", "\u039B"],
      ["Xi", "\u039E"],
      ["Pi", "\u03A0"],
      ["Sigma", "\u03A3"],
      ["Upsilon", "\u03A5"],
      ["Phi", "\u03A6"],
      ["Psi", "\u03A8"],
      ["Omega", "\u03A9"]
    ];
    GREEK_NAMES = new Set(GREEK2.map(([name]) => name));
    GREEK_SIGNS = new Map([
      ...GREEK2.map(([name, sign2]) => [sign2, name]),
      ["\u03D5", "phi"],
      ["\u03F5", "epsilon"],
      ["\u03D1", "theta"],
      ["\u03F1", "rho"],
      ["\u03D6", "pi"],
      ["\u03C2", "sigma"],
      ["\xB5", "mu"],
      ["\u212F", "e"],
      ["\u{1D452}", "e"]
    ]);
    SUPERSCRIPTS2 = new Map(
      [..."\u20700\xB91\xB22\xB33\u20744\u20755\u20766\u20777\u20788\u20799\u207A+\u207B-\u207D(\u207E)\u207Fn\u02E3x\u02B8y\u1DBBz\u1D4Fk\u1D50m\u1D57t\u1D43a\u1D47b\u1D9Cc\u1D58u\u1D5Bv\u02B7w\u2071i\u02B2j"].flatMap(
        (sign2, i, all2) => i % 2 === 0 ? [[sign2, all2[i + 1] ?? ""]] : []
      )
    );
    SUBSCRIPTS2 = new Map(
      [..."\u20800\u20811\u20822\u20833\u20844\u20855\u20866\u20877\u20888\u20899\u2090a\u2091e\u1D62i\u2C7Cj\u2096k\u2097l\u2098m\u2099n\u2092o\u209Ap\u1D63r\u209Bs\u209Ct\u1D64u\u1D65v\u2093x"].flatMap(
        (sign2, i, all2) => i % 2 === 0 ? [[sign2, all2[i + 1] ?? ""]] : []
      )
    );
    FUNCTION_LETTERS = ["f", "g", "h", "F", "G", "H"];
    UNDEFINED = "NaN";
  }
});

// src/syntax/read-error.ts
function excerpt(text2, [start, end]) {
  if (text2.trim() === "") return [];
  const from = text2.lastIndexOf("\n", start - 1) + 1;
  const newline = text2.indexOf("\n", start);
  const line2 = text2.slice(from, newline < 0 ? text2.length : newline);
  const column = start - from;
  const length = Math.max(1, Math.min(end - start, line2.length - column));
  const room = WIDTH - INDENT2.length;
  let first2 = 0;
  if (line2.length > room) first2 = Math.max(0, Math.min(column - Math.floor(room / 2), line2.length - room));
  const last = Math.min(line2.length, first2 + room);
  const shown = `${first2 > 0 ? "\u2026" : ""}${line2.slice(first2 + (first2 > 0 ? 1 : 0), last - (last < line2.length ? 1 : 0))}${last < line2.length ? "\u2026" : ""}`;
  const carets = "^".repeat(Math.max(1, Math.min(length, last - column)));
  return [INDENT2 + shown.replace(/\t/g, " "), INDENT2 + " ".repeat(column - first2) + carets];
}
var WIDTH, INDENT2, ReadError;
var init_read_error = __esm({
  "src/syntax/read-error.ts"() {
    "use strict";
    WIDTH = 78;
    INDENT2 = "  ";
    ReadError = class extends Error {
      name = "ReadError";
      code;
      span;
      text;
      expected;
      suggestion;
      constructor(code, message, text2, span, details = {}) {
        super(message);
        this.code = code;
        this.text = text2;
        this.span = span;
        this.expected = details.expected ?? [];
        this.suggestion = details.suggestion ?? null;
      }
      /** The message, the line it is about (at most 78 columns of it), and a line of carets under the place. */
      format() {
        return [this.message, ...excerpt(this.text, this.span)].join("\n");
      }
    };
  }
});

// src/syntax/spellings.ts
function arityOf(name, functions3) {
  const spelling = SPELLINGS.get(name);
  if (spelling !== void 0) return spelling.arity;
  const entry2 = functions3.find(name);
  return entry2 === null ? null : [entry2.formals.length, entry2.formals.length];
}
function callOf(name, args, primes, log) {
  const spelling = primes === 0 ? SPELLINGS.get(name) : void 0;
  return spelling === void 0 ? application(name, args, primes) : spelling.build(args, log);
}
var powerOf, at, logTo, root, SPELLINGS;
var init_spellings = __esm({
  "src/syntax/spellings.ts"() {
    "use strict";
    init_make();
    powerOf = (base, exponent) => base === E ? exponential3(exponent) : power2(base, exponent);
    at = (args, i) => {
      const term2 = args[i];
      if (term2 === void 0) throw new RangeError("an argument is missing");
      return term2;
    };
    logTo = (args, base) => application("log", [at(args, 0), base]);
    root = (radicand, degree) => application("nthRoot", [radicand, degree]);
    SPELLINGS = /* @__PURE__ */ new Map([
      [
        "log",
        {
          arity: [1, 2],
          build: (args, log) => args.length === 2 ? logTo(args, at(args, 1)) : log === "natural" ? application("ln", [at(args, 0)]) : logTo(args, number(10))
        }
      ],
      ["log2", { arity: [1, 1], build: (args) => logTo(args, number(2)) }],
      ["log10", { arity: [1, 1], build: (args) => logTo(args, number(10)) }],
      ["lg", { arity: [1, 1], build: (args) => logTo(args, number(10)) }],
      ["lb", { arity: [1, 1], build: (args) => logTo(args, number(2)) }],
      ["cbrt", { arity: [1, 1], build: (args) => root(at(args, 0), number(3)) }],
      ["root", { arity: [2, 2], build: (args) => root(at(args, 1), at(args, 0)) }],
      [
        "nthRoot",
        { arity: [1, 2], build: (args) => args.length === 1 ? application("sqrt", args) : application("nthRoot", args) }
      ],
      ["pow", { arity: [2, 2], build: (args) => powerOf(at(args, 0), at(args, 1)) }],
      ["square", { arity: [1, 1], build: (args) => powerOf(at(args, 0), number(2)) }],
      ["cube", { arity: [1, 1], build: (args) => powerOf(at(args, 0), number(3)) }]
    ]);
  }
});

// src/syntax/token.ts
var Token, CLOSERS, OPENERS, TokenList, count;
var init_token = __esm({
  "src/syntax/token.ts"() {
    "use strict";
    init_read_error();
    Token = class {
      kind;
      text;
      start;
      end;
      /** Whether white space stands before it. */
      spaced;
      /** Primes after a name: `g''` has two. */
      primes = 0;
      /** Of an `open`: the index of its `close`, and the other way round. */
      match = -1;
      /** The function table's entry, where the name is in it. */
      entry = null;
      /** Of a `derivative`: its order. Of a `root`: the degree. */
      order = 1;
      /** Of a `term`: the term; with what it applies to, for the source tree. */
      term = null;
      constructor(kind, text2, start, end, spaced) {
        this.kind = kind;
        this.text = text2;
        this.start = start;
        this.end = end;
        this.spaced = spaced;
      }
    };
    CLOSERS = { "(": ")", "[": "]", "{": "}", "": "", "|": "|" };
    OPENERS = { ")": "(", "]": "[", "}": "{", "|": "|" };
    TokenList = class {
      tokens = [];
      opened = [];
      text;
      limits;
      constructor(text2, limits2) {
        this.text = text2;
        this.limits = limits2;
      }
      get last() {
        return this.tokens[this.tokens.length - 1];
      }
      /** How many brackets are open. */
      get depth() {
        return this.opened.length;
      }
      add(kind, text2, start, end, spaced) {
        if (this.tokens.length >= this.limits.tokens) {
          const message = `the text has more than ${count(this.limits.tokens)} symbols, the most that are read`;
          throw new ReadError("too-many-tokens", message, this.text, [start, end]);
        }
        const token = new Token(kind, text2, start, end, spaced);
        this.tokens.push(token);
        return token;
      }
      open(text2, start, end, spaced) {
        if (this.opened.length >= this.limits.depth) {
          const message = `brackets are nested more than ${count(this.limits.depth)} deep, the most that is read`;
          throw new ReadError("too-deep", message, this.text, [start, end]);
        }
        this.opened.push(this.tokens.length);
        return this.add("open", text2, start, end, spaced);
      }
      close(text2, start, end, spaced) {
        const index = this.opened.pop();
        if (index === void 0) throw this.unopened(text2, start, end);
        const opener = this.tokens[index];
        if (CLOSERS[opener.text] !== text2) {
          const wanted = CLOSERS[opener.text] ?? "";
          const shown = this.text.slice(opener.start, opener.end);
          throw new ReadError(
            "mismatched-bracket",
            `"${shown}" is closed by "${this.text.slice(start, end)}"; expected "${wanted}"`,
            this.text,
            [start, end],
            {
              expected: [wanted]
            }
          );
        }
        const token = this.add("close", text2, start, end, spaced);
        opener.match = this.tokens.length - 1;
        token.match = index;
        return token;
      }
      /** Puts another token in the place of one: the `d` of `d(…)/dz` turns out to be an operator. */
      replace(index, kind, text2) {
        const old = this.tokens[index];
        if (old !== void 0) this.tokens[index] = new Token(kind, text2, old.start, old.end, old.spaced);
      }
      /** Lets the last token reach further: a fraction that turns out to be an operator. */
      extendLast(end) {
        const old = this.tokens.pop();
        if (old === void 0) return;
        const token = new Token(old.kind, old.text, old.start, Math.max(old.start, end), old.spaced);
        token.order = old.order;
        token.term = old.term;
        this.tokens.push(token);
      }
      /** Ends the list. @throws ReadError where a bracket is still open. */
      finish(end) {
        const index = this.opened.pop();
        if (index !== void 0) throw this.unclosed(this.tokens[index]);
        this.tokens.push(new Token("end", "", end, end, true));
        return this.tokens;
      }
      unopened(text2, start, end) {
        const shown = this.text.slice(start, end);
        const without = `${this.text.slice(0, start)}${this.text.slice(end)}`.trim();
        const suggestion = without === "" || without.length > 60 ? null : without;
        const message = `"${shown}" closes no bracket${suggestion === null ? "" : `; without it: ${suggestion}`}`;
        return new ReadError("unopened-bracket", message, this.text, [start, end], {
          expected: [OPENERS[text2] ?? "("],
          suggestion
        });
      }
      unclosed(opener) {
        const closer = CLOSERS[opener.text] ?? ")";
        const missing2 = [opener, ...this.opened.reverse().map((index) => this.tokens[index])];
        const all2 = missing2.map((token) => CLOSERS[token.text] ?? ")").join("");
        const fixed = `${this.text.trimEnd()}${all2}`;
        const inside = this.text.slice(opener.end).trim();
        const suggestion = fixed.length > 60 || inside === "" ? null : fixed;
        const shown = this.text.slice(opener.start, opener.end);
        const message = `"${shown}" is never closed${suggestion === null ? "" : `; did you mean ${suggestion}?`}`;
        return new ReadError("unclosed-bracket", message, this.text, [opener.start, opener.end], {
          expected: [closer],
          suggestion
        });
      }
    };
    count = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ",");
  }
});

// src/syntax/plain/characters.ts
var SIGNS, DOUBLE_SIGNS, KEYWORDS, FRACTIONS, PRIMES, isLetter, isDigit;
var init_characters = __esm({
  "src/syntax/plain/characters.ts"() {
    "use strict";
    SIGNS = /* @__PURE__ */ new Map([
      ["+", ["+", "+"]],
      ["-", ["-", "-"]],
      ["\u2212", ["-", "-"]],
      ["\u2013", ["-", "-"]],
      ["\uFE63", ["-", "-"]],
      ["*", ["*", "*"]],
      ["\xB7", ["*", "*"]],
      ["\u22C5", ["*", "*"]],
      ["\u2219", ["*", "*"]],
      ["\u2022", ["*", "*"]],
      ["\xD7", ["*", "*"]],
      ["\u2217", ["*", "*"]],
      ["/", ["/", "/"]],
      ["\xF7", ["/", "/"]],
      ["\u2215", ["/", "/"]],
      ["\u2044", ["/", "/"]],
      ["^", ["^", "^"]],
      [",", [",", ","]],
      [";", [";", ";"]],
      ["?", ["?", "?"]],
      [":", [":", ":"]],
      ["<", ["relation", "<"]],
      [">", ["relation", ">"]],
      ["=", ["relation", "="]],
      ["\u2264", ["relation", "<="]],
      ["\u2A7D", ["relation", "<="]],
      ["\u2265", ["relation", ">="]],
      ["\u2A7E", ["relation", ">="]],
      ["\u2260", ["relation", "!="]],
      ["\u2227", ["and", "and"]],
      ["\u2228", ["or", "or"]],
      ["\u21D2", ["arrow", "=>"]],
      ["\u27F9", ["arrow", "=>"]],
      ["\u2234", ["arrow", "=>"]],
      ["\u2192", ["arrow", "->"]],
      ["\u21A6", ["arrow", "->"]],
      ["\u221A", ["root", "\u221A"]],
      ["\u221B", ["root", "\u221B"]],
      ["\u221C", ["root", "\u221C"]]
    ]);
    DOUBLE_SIGNS = /* @__PURE__ */ new Map([
      ["**", ["^", "^"]],
      ["<=", ["relation", "<="]],
      [">=", ["relation", ">="]],
      ["!=", ["relation", "!="]],
      ["==", ["relation", "="]],
      [":=", ["relation", "="]],
      ["&&", ["and", "and"]],
      ["->", ["arrow", "->"]],
      ["=>", ["arrow", "=>"]]
    ]);
    KEYWORDS = /* @__PURE__ */ new Map([
      ["and", ["and", "and"]],
      ["or", ["or", "or"]],
      ["if", ["if", "if"]],
      ["when", ["if", "if"]],
      ["for", ["if", "if"]],
      ["otherwise", ["otherwise", "otherwise"]],
      ["else", ["otherwise", "otherwise"]]
    ]);
    FRACTIONS = /* @__PURE__ */ new Map([
      ["\xBD", ["1", "2"]],
      ["\u2153", ["1", "3"]],
      ["\u2154", ["2", "3"]],
      ["\xBC", ["1", "4"]],
      ["\xBE", ["3", "4"]],
      ["\u2155", ["1", "5"]],
      ["\u215B", ["1", "8"]]
    ]);
    PRIMES = /* @__PURE__ */ new Map([
      ["'", 1],
      ["\u2019", 1],
      ["\u2032", 1],
      ["\xB4", 1],
      ["\u2033", 2],
      ["\u2034", 3],
      ["\u2057", 4]
    ]);
    isLetter = (code) => code >= 97 && code <= 122 || code >= 65 && code <= 90;
    isDigit = (code) => code >= 48 && code <= 57;
  }
});

// src/syntax/suggest.ts
function editDistance(one, two) {
  const a = one.toLowerCase();
  const b = two.toLowerCase();
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row2 = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best2 = Math.min(change, (last[j] ?? 0) + 1, (row2[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best2 = Math.min(best2, (before[j - 2] ?? 0) + 1);
      row2.push(best2);
    }
    before = last;
    last = row2;
  }
  return last[b.length] ?? 0;
}
function typedNames(functions3) {
  const names = functions3.entries.flatMap((entry2) => [entry2.name, ...entry2.aliases ?? []]);
  return [.../* @__PURE__ */ new Set([...names, ...SPELLINGS.keys()])].filter((name) => /^[A-Za-z]\w+$/.test(name));
}
function suggestFunction(typed, functions3) {
  const doubled = withoutDoubled(typed).find((word2) => functions3.find(word2) !== null || SPELLINGS.has(word2));
  if (doubled !== void 0) return doubled;
  const bound = typed.length <= 2 ? 0 : typed.length <= 5 ? 1 : 2;
  let best2 = null;
  let bestDistance = bound + 1;
  for (const name of typedNames(functions3)) {
    if (Math.abs(name.length - typed.length) > bound) continue;
    const distance = editDistance(typed, name);
    if (distance < bestDistance || distance === bestDistance && distance <= bound && best2 !== null && name.length === typed.length && best2.length !== typed.length) {
      best2 = name;
      bestDistance = distance;
    }
  }
  return best2;
}
var withoutDoubled;
var init_suggest = __esm({
  "src/syntax/suggest.ts"() {
    "use strict";
    init_spellings();
    withoutDoubled = (word2) => [...word2].flatMap((letter, i) => i > 0 && letter === word2[i - 1] ? [word2.slice(0, i) + word2.slice(i + 1)] : []);
  }
});

// src/syntax/plain/run.ts
function pieceAt(run4, from, functions3) {
  for (let to = Math.min(run4.length, from + 16); to > from + 1; to--) {
    const word2 = run4.slice(from, to);
    if (isFunctionWord(word2, functions3)) return { kind: "function", text: word2 };
    if (GREEK_NAMES.has(word2)) return { kind: "name", text: word2 };
  }
  return { kind: "name", text: run4.charAt(from) };
}
function piecesOf(run4, functions3) {
  const pieces = [];
  for (let at2 = 0; at2 < run4.length; ) {
    const piece4 = pieceAt(run4, at2, functions3);
    pieces.push(piece4);
    at2 += piece4.text.length;
  }
  return pieces;
}
function resolveRun(run4, after, context) {
  const { functions: functions3 } = context;
  const pieces = piecesOf(run4, functions3);
  const words2 = pieces.filter((piece4) => piece4.text.length > 1).length;
  const letters = pieces.length - words2;
  const apart = { kind: "pieces", pieces };
  const endsInFunction = pieces[pieces.length - 1]?.kind === "function";
  if (words2 > 0 && letters <= 2 * words2 && (after !== "bracket" || endsInFunction)) return apart;
  const near = suggestFunction(run4, functions3);
  const sameName = near !== null && editDistance(run4, near) === 0;
  const meantAsFunction = after === "bracket" ? run4.length > 2 || near !== null : after === "operand" && run4.length > 2 && (near !== null || endsInFunction);
  if (meantAsFunction || sameName) return { kind: "unknown-function", suggestion: near };
  return run4.length <= LONGEST_PRODUCT ? apart : { kind: "symbol" };
}
var isFunctionWord, LONGEST_PRODUCT;
var init_run = __esm({
  "src/syntax/plain/run.ts"() {
    "use strict";
    init_names();
    init_spellings();
    init_suggest();
    isFunctionWord = (word2, functions3) => SPELLINGS.has(word2) || functions3.find(word2) !== null && !GREEK_NAMES.has(word2);
    LONGEST_PRODUCT = 3;
  }
});

// src/syntax/latex/katex.ts
import katex from "katex";
function parseLatex(text2, macros) {
  try {
    const nodes = callParser(text2, {
      throwOnError: true,
      displayMode: true,
      strict: "ignore",
      maxExpand: MAX_EXPANSIONS,
      macros: { ...macros }
    });
    return { kind: "nodes", nodes };
  } catch (error) {
    if (error instanceof katex.ParseError) {
      const { rawMessage = error.message, position = 0, length = 0 } = error;
      return { kind: "fault", fault: { message: rawMessage, position, length } };
    }
    if (error instanceof RangeError) return { kind: "too-deep" };
    throw error;
  }
}
function callParser(text2, settings) {
  const parser = Reflect.get(katex, "__parse");
  if (typeof parser !== "function") throw new Error("this version of KaTeX has no __parse");
  const tree = parser(text2, settings);
  if (!isNodeList(tree)) throw new Error("KaTeX gave no parse tree");
  return tree;
}
function isNodeList(tree) {
  return Array.isArray(tree) && tree.every((node) => typeof node === "object" && node !== null && "type" in node);
}
function bodyOf(node) {
  const { body } = node;
  if (body === void 0 || body === null) return [];
  return listOf(body);
}
function listOf(body) {
  if ("type" in body) return [body];
  const list2 = [];
  for (const item of body) {
    if ("type" in item) list2.push(item);
    else list2.push(...item);
  }
  return list2;
}
function rowsOf(node) {
  const { body } = node;
  if (body === void 0 || "type" in body) return [];
  return body.map((row2) => "type" in row2 ? [row2] : row2);
}
var MAX_EXPANSIONS;
var init_katex = __esm({
  "src/syntax/latex/katex.ts"() {
    "use strict";
    MAX_EXPANSIONS = 2e4;
  }
});

// src/syntax/latex/runs.ts
function isDecimalComma(node) {
  const inner = node.type === "ordgroup" ? bodyOf(node) : [];
  return inner.length === 1 && inner[0]?.text === ",";
}
function startsNumber(nodes, i) {
  const node = nodes[i];
  return node !== void 0 && (startsDigit(node) || isPoint(node) && startsDigit(nodes[i + 1]));
}
function lexNumber(lexer, nodes, from) {
  const { place: place2, context } = lexer;
  let [start, end] = place2.of(baseOf(nodes[from]));
  let digits = "";
  let raised3 = null;
  let i = from;
  for (; i < nodes.length && raised3 === null; i++) {
    const node = nodes[i];
    const digit = baseOf(node);
    const own = place2.owns(digit) ? digit.loc : null;
    if (i > from && own && own.start > end && !isDecimalComma(node)) break;
    if (isDigit2(digit)) digits += digit.text;
    else if ((isPoint(node) || isDecimalComma(node)) && startsDigit(nodes[i + 1]) && !digits.includes("."))
      digits += ".";
    else break;
    if (digit !== node) raised3 = node;
    if (own) end = Math.max(end, own.end);
  }
  start = Math.min(start, end);
  if (digits.length > context.limits.digits) {
    const message = `a number of ${count(digits.length)} digits; at most ${count(context.limits.digits)} are read`;
    throw lexer.error("number-too-long", message, [start, end]);
  }
  lexer.add("number", digits, [start, end]);
  if (raised3 !== null) lexer.scriptsOf(raised3, null);
  return i;
}
function lexLetters(lexer, nodes, from) {
  const { place: place2 } = lexer;
  const [start] = place2.of(nodes[from]);
  let run4 = "";
  let raised3 = null;
  for (let i = from; i < nodes.length && raised3 === null && run4.length < LONGEST_WORD; i++) {
    const node = nodes[i];
    const letter = baseOf(node);
    if (!isLetter2(letter) || !place2.owns(letter) || letter.loc?.start !== start + run4.length) break;
    run4 += letter.text;
    if (letter !== node) raised3 = node;
  }
  for (let length = run4.length; length > 1; length--) {
    const word2 = run4.slice(0, length);
    const next2 = nodes[from + length];
    const called = next2?.text === "(" || next2?.type === "leftright";
    const isFunction = isSpelledFunction(lexer, word2, called);
    if (!isFunction && !isSpelledName(lexer, word2)) continue;
    const token = isFunction ? lexer.addFunction(word2, [start, start + length]) : lexer.addName(word2, [start, start + length]);
    if (raised3 !== null && length === run4.length) lexer.scriptsOf(raised3, token);
    return from + length;
  }
  lexer.node(nodes[from]);
  return from + 1;
}
var isDigit2, isPoint, isLetter2, baseOf, startsDigit, LONGEST_WORD, isSpelledFunction, isSpelledName;
var init_runs = __esm({
  "src/syntax/latex/runs.ts"() {
    "use strict";
    init_names();
    init_run();
    init_token();
    init_katex();
    isDigit2 = (node) => node?.type === "textord" && /^\d$/.test(node.text ?? "");
    isPoint = (node) => node.type === "textord" && node.text === ".";
    isLetter2 = (node) => node.type === "mathord" && /^[A-Za-z]$/.test(node.text ?? "");
    baseOf = (node) => node.type === "supsub" && node.base ? node.base : node;
    startsDigit = (node) => node !== void 0 && isDigit2(baseOf(node));
    LONGEST_WORD = 12;
    isSpelledFunction = ({ context }, word2, called) => (word2.length > 2 || word2 === "ln" || called) && isFunctionWord(word2, context.functions);
    isSpelledName = ({ context }, word2) => word2 === "pi" || word2.length > 2 && GREEK_NAMES.has(word2) || context.symbols.has(word2);
  }
});

// src/syntax/latex/signs.ts
function letterName(text2) {
  if (/^[A-Za-z]$/.test(text2)) return text2;
  const greek = GREEK_SIGNS.get(text2) ?? VARIANTS.get(text2);
  if (greek !== void 0) return greek;
  return text2.startsWith("\\") && GREEK_NAMES.has(text2.slice(1)) ? text2.slice(1) : null;
}
function extraMacros(functions3) {
  const known = macrosOf.get(functions3);
  if (known !== void 0) return known;
  const macros = { ...PACKAGES };
  for (const { name, aliases = [] } of functions3.entries) {
    for (const word2 of [name, ...aliases]) {
      if (/^[A-Za-z]{3,}$/.test(word2) && !GREEK_NAMES.has(word2) && !KATEX_KNOWS.has(word2))
        macros[`\\${word2}`] = `\\operatorname{${word2}}`;
    }
  }
  macrosOf.set(functions3, macros);
  return macros;
}
var WRITTEN, SIGN_OF, signOf2, OPENING, CLOSING, BARS, VARIANTS, macrosOf, KATEX_KNOWS, PACKAGES;
var init_signs = __esm({
  "src/syntax/latex/signs.ts"() {
    "use strict";
    init_names();
    init_characters();
    WRITTEN = [
      ["*", "*", "\\cdot \\times \\ast \\cdotp \\bullet"],
      ["/", "/", "\\div \\slash"],
      ["relation", "<", "\\lt"],
      ["relation", ">", "\\gt"],
      ["relation", "<=", "\\le \\leq \\leqslant"],
      ["relation", ">=", "\\ge \\geq \\geqslant"],
      ["relation", "=", "\\coloneqq"],
      ["and", "and", "\\land \\wedge"],
      ["or", "or", "\\lor \\vee"],
      ["arrow", "=>", "\\Rightarrow \\Longrightarrow \\Leftrightarrow \\Longleftrightarrow \\therefore \\because"],
      ["arrow", "->", "\\to \\rightarrow \\longrightarrow \\mapsto \\longmapsto"]
    ];
    SIGN_OF = new Map([
      ...SIGNS,
      ...WRITTEN.flatMap(([kind, text2, signs2]) => signs2.split(" ").map((sign2) => [sign2, [kind, text2]]))
    ]);
    signOf2 = (text2) => SIGN_OF.get(text2);
    OPENING = /* @__PURE__ */ new Map([
      ["(", "("],
      ["[", "["],
      ["\\lbrack", "["],
      ["\\{", "{"],
      ["\\lbrace", "{"],
      ["\\lvert", "|"],
      ["\\lgroup", "("]
    ]);
    CLOSING = /* @__PURE__ */ new Map([
      [")", ")"],
      ["]", "]"],
      ["\\rbrack", "]"],
      ["\\}", "}"],
      ["\\rbrace", "}"],
      ["\\rvert", "|"],
      ["\\rgroup", ")"]
    ]);
    BARS = /* @__PURE__ */ new Set(["|", "\\vert", "\\mid", "\u2223"]);
    VARIANTS = /* @__PURE__ */ new Map([
      ["\\varphi", "phi"],
      ["\\varepsilon", "epsilon"],
      ["\\vartheta", "theta"],
      ["\\varrho", "rho"],
      ["\\varsigma", "sigma"],
      ["\\varpi", "pi"],
      ["\\varkappa", "kappa"],
      ["\\infty", "infinity"],
      ["\u221E", "infinity"],
      ["\\ell", "l"],
      ["\\imath", "i"]
    ]);
    macrosOf = /* @__PURE__ */ new WeakMap();
    KATEX_KNOWS = new Set(
      "sin cos tan cot sec csc sinh cosh tanh coth arcsin arccos arctan exp ln log lg max min sh ch th tg ctg cosec sqrt arctg arcctg deg dim gcd hom inf ker sup".split(
        " "
      )
    );
    PACKAGES = {
      "\\label": "\\@secondoftwo{#1}{}",
      "\\mbox": "\\text{#1}",
      "\\intertext": "\\text{#1}",
      "\\abs": "\\left|#1\\right|",
      "\\dd": "\\mathrm{d}",
      "\\diff": "\\mathrm{d}",
      "\\dv": "\\frac{\\mathrm{d}#1}{\\mathrm{d}#2}",
      "\\qty": "#1",
      "\\bm": "#1",
      "\\e": "\\mathrm{e}",
      "\\erf": "\\operatorname{erf}",
      "\\sgn": "\\operatorname{sgn}"
    };
  }
});

// src/syntax/latex/shapes.ts
function unwrap(node) {
  let list2 = node === null || node === void 0 ? [] : [node];
  for (let only = list2[0]; list2.length === 1 && only !== void 0 && WRAPPERS.has(only.type); only = list2[0])
    list2 = bodyOf(only);
  return list2;
}
function wordOf(node) {
  let word2 = "";
  for (const piece4 of bodyOf(node)) {
    if (piece4.type === "ordgroup" || piece4.type === "font" || piece4.type === "text" || piece4.type === "styling") {
      const inner = wordOf(piece4);
      if (inner === null) return null;
      word2 += inner;
    } else if (piece4.type === "spacing" || piece4.type === "kern") word2 += " ";
    else if ((piece4.type === "mathord" || piece4.type === "textord" || piece4.type === "atom") && piece4.text !== void 0) {
      word2 += letterName(piece4.text) ?? piece4.text;
    } else return null;
  }
  return word2;
}
function indexText(node) {
  if (node.type === "mathord" || node.type === "textord") {
    const { text: text2 = "" } = node;
    return /^\d$/.test(text2) ? text2 : letterName(text2);
  }
  if (node.type !== "ordgroup" && node.type !== "font" && node.type !== "text") return null;
  const pieces = bodyOf(node).map(indexText);
  return pieces.length === 0 || pieces.includes(null) ? null : pieces.join("");
}
function nameOf(node) {
  if (node.type === "mathord" || node.type === "textord") return letterName(node.text ?? "");
  if (node.type === "font" || node.type === "text" || node.type === "mclass" && node.mclass === "mord") {
    const inner = bodyOf(node).flatMap(unwrap);
    const [only] = inner;
    return inner.length === 1 && only !== void 0 ? nameOf(only) : null;
  }
  if (node.type === "supsub" && node.base && node.sub && !node.sup) {
    const [base, index] = [nameOf(node.base), indexText(node.sub)];
    return base === null || index === null ? null : `${base}_${index}`;
  }
  return null;
}
function primesOf(sup) {
  const nodes = unwrap(sup);
  let primes = 0;
  while (nodes[primes]?.text === "\\prime" || nodes[primes]?.text === "\u2032") primes++;
  return { primes, rest: nodes.slice(primes) };
}
function differential(nodes) {
  const [first2, ...rest2] = nodes;
  if (first2 === void 0) return null;
  if (isD(first2)) return { order: 1, rest: rest2 };
  if (first2.type !== "supsub" || !first2.base || !isD(first2.base) || first2.sub) return null;
  const order = integerOf2(first2.sup);
  return order === null ? null : { order, rest: rest2 };
}
function integerOf2(node) {
  const digits = unwrap(node).map(({ text: text2 = "" }) => text2).join("");
  return /^\d{1,3}$/.test(digits) ? Number(digits) : null;
}
function derivativeIn(numerator2, denominator) {
  const top = differential(numerator2.filter((node) => !isSpace(node)));
  const bottom = variableOf(denominator.filter((node) => !isSpace(node)));
  return top === null || bottom === null ? null : { above: top.order, below: bottom.order, variable: bottom.variable, body: top.rest };
}
function variableOf(nodes) {
  const [d, variable2, ...more] = nodes;
  if (d === void 0 || variable2 === void 0 || more.length > 0 || !isD(d)) return null;
  const name = nameOf(variable2);
  if (name !== null) return { variable: name, order: 1 };
  if (variable2.type !== "supsub" || !variable2.base) return null;
  const base = nameOf(variable2.sub ? { ...variable2, sup: null } : variable2.base);
  const order = integerOf2(variable2.sup);
  return base === null || order === null ? null : { variable: base, order };
}
function derivativeOnLine(nodes, from) {
  const head = nodes[from];
  if (head === void 0 || differential([head]) === null) return null;
  const slash = [1, 2].find((n) => nodes[from + n]?.text === "/");
  if (slash === void 0) return null;
  const end = from + slash + 3;
  const found = derivativeIn(nodes.slice(from, from + slash), nodes.slice(from + slash + 1, end));
  return found === null ? null : { ...found, end };
}
var WRAPPERS, isD, isSpace;
var init_shapes = __esm({
  "src/syntax/latex/shapes.ts"() {
    "use strict";
    init_katex();
    init_signs();
    WRAPPERS = /* @__PURE__ */ new Set(["ordgroup", "styling", "color"]);
    isD = (node) => nameOf(node) === "d" || node.text === "\\partial" || node.text === "\u2202";
    isSpace = ({ type }) => type === "kern" || type === "spacing";
  }
});

// src/syntax/latex/words.ts
function wordSpan(lexer, node) {
  if (node.name !== void 0) return lexer.place.seek(node.name);
  const letters = lettersIn(node);
  return lexer.place.command(letters[0], letters[letters.length - 1]);
}
function lexWord(lexer, node) {
  const word2 = node.name === void 0 ? wordOf(node)?.trim() : node.name.slice(1);
  if (word2 === void 0 || word2 === "") {
    lexer.nodes(bodyOf(node).flatMap(unwrap));
    return null;
  }
  const span = wordSpan(lexer, node);
  const { functions: functions3, letters, symbols } = lexer.context;
  const keyword = node.type === "text" ? KEYWORDS.get(word2.toLowerCase()) : void 0;
  if (keyword !== void 0) return lexer.add(keyword[0], keyword[1], span);
  if (isFunctionWord(word2, functions3)) return lexer.addFunction(word2, span);
  if (node.type === "op") throw lexer.unread(node.name ?? word2, span);
  const isName = /^[A-Za-z]$/.test(word2) || GREEK_NAMES.has(word2) || letters.has(word2) || symbols.has(word2);
  if (isName) return lexer.addName(word2, span);
  if (node.type === "text") return lexer.add("words", word2, span);
  if (node.type === "operatorname") {
    const suggestion = suggestFunction(word2, functions3);
    const hint = suggestion === null ? "" : `; did you mean "${suggestion}"?`;
    throw lexer.error("unknown-function", `unknown function "${word2}"${hint}`, span, suggestion);
  }
  if (/^[A-Za-z]+$/.test(word2) && node.font === "mathrm") return lexer.addName(word2, span);
  lexer.nodes(bodyOf(node).flatMap(unwrap));
  return null;
}
var lettersIn;
var init_words = __esm({
  "src/syntax/latex/words.ts"() {
    "use strict";
    init_names();
    init_characters();
    init_run();
    init_suggest();
    init_katex();
    init_shapes();
    lettersIn = (node) => bodyOf(node).flatMap((piece4) => piece4.loc && piece4.type !== "ordgroup" ? [piece4] : lettersIn(piece4));
  }
});

// src/syntax/latex/cases.ts
function lexCases(lexer, array, span) {
  lexer.open("{", span);
  const rows = rowsOf(array).map((row2) => row2.map((cell2) => withoutEnds(unwrap(cell2))));
  rows.filter((row2) => row2.some((cell2) => cell2.length > 0)).forEach(([value2 = [], condition = []], i) => {
    if (i > 0) lexer.add(",", ",", lexer.here());
    lexer.nodes(value2);
    if (condition.length === 0) return;
    const word2 = wordAt(condition[0]);
    const rest2 = word2 !== null && (IF_WORDS.has(word2) || ELSE_WORDS.has(word2)) ? condition.slice(1) : condition;
    if (word2 !== null && ELSE_WORDS.has(word2)) lexer.add("otherwise", "otherwise", wordAtSpan(lexer, condition[0]));
    else {
      lexer.add("if", "if", word2 === null ? lexer.here() : wordAtSpan(lexer, condition[0]));
      lexer.nodes(rest2.map(commaAsAnd));
    }
  });
  lexer.close("}", lexer.place.seek("\\right.", "\\end{cases}", "\\end{dcases}", "\\end{array}"));
}
function withoutEnds(nodes) {
  const list2 = nodes.filter(
    (node) => node.type !== "kern" && node.type !== "spacing" && !(node.type === "ordgroup" && bodyOf(node).length === 0)
  );
  let end = list2.length;
  while (end > 0 && [",", ".", ";"].includes(list2[end - 1]?.text ?? "")) end--;
  return list2.slice(0, end);
}
var IF_WORDS, ELSE_WORDS, wordAtSpan, wordAt, commaAsAnd;
var init_cases = __esm({
  "src/syntax/latex/cases.ts"() {
    "use strict";
    init_katex();
    init_shapes();
    init_words();
    IF_WORDS = /* @__PURE__ */ new Set(["if", "for", "when", "where"]);
    ELSE_WORDS = /* @__PURE__ */ new Set(["otherwise", "else"]);
    wordAtSpan = (lexer, node) => node === void 0 ? lexer.here() : wordSpan(lexer, node);
    wordAt = (node) => node?.type === "text" ? wordOf(node)?.trim().toLowerCase().replace(/[.,;:]$/, "") ?? null : null;
    commaAsAnd = (node) => node.type === "atom" && node.text === "," ? { ...node, text: "\\land" } : node;
  }
});

// src/syntax/latex/structures.ts
function lexFraction(lexer, node) {
  const { numer, denom } = node;
  const [start] = lexer.place.seek("\\frac", "\\dfrac", "\\tfrac", "\\cfrac", "\\dv", "\\over");
  if (node.hasBarLine === false || !numer || !denom) throw lexer.unread("\\binom", lexer.place.seek("\\binom"));
  const [above2, below2] = [unwrap(numer), unwrap(denom)];
  const derivative3 = derivativeIn(above2, below2);
  if (derivative3 !== null) {
    lexDerivative(lexer, derivative3, start);
    if (denom.loc && lexer.place.owns(denom)) lexer.moved(denom.loc.end);
    lexer.extendLast();
    return;
  }
  lexer.open("", [start, start]);
  lexer.group(above2, numer);
  lexer.add("/", "/", lexer.here());
  lexer.group(below2, denom);
  lexer.close("", lexer.here());
}
function lexDerivative(lexer, found, start) {
  const { above: above2, below: below2, variable: variable2, body } = found;
  if (above2 !== below2 || above2 < 1 || above2 > 100) {
    const message = above2 === below2 ? "derivatives of order 1 to 100 are read" : "the orders above and below differ in this derivative";
    throw lexer.error("bad-derivative", message, [start, Math.max(start, lexer.place.cursor)]);
  }
  const [first2] = body;
  const { primes, rest: rest2 } = primesOf(first2?.type === "supsub" ? first2.sup : null);
  const name = first2 === void 0 || rest2.length > 0 ? null : nameOf(primes > 0 && first2.base ? first2.base : first2);
  if (body.length === 1 && name !== null) {
    const known = lexer.context.functions.find(name)?.name ?? name;
    lexer.add("term", variable2, [start, start]).term = application(known, [symbol(variable2)], above2 + primes);
    return;
  }
  lexer.add("derivative", variable2, [start, start]).order = above2;
  if (body.length === 0) return;
  lexer.open("(", lexer.here());
  lexer.nodes(body);
  lexer.close(")", lexer.here());
}
function lexRoot(lexer, node) {
  lexer.addFunction(node.index ? "root" : "sqrt", lexer.place.seek("\\sqrt"));
  lexer.open("(", lexer.here());
  if (node.index) {
    lexer.nodes(unwrap(node.index));
    lexer.add(",", ",", lexer.here());
  }
  lexer.nodes(bodyOf(node).flatMap(unwrap));
  lexer.close(")", lexer.place.seek("}"));
}
function lexLeftRight(lexer, node) {
  const { left = ".", right = "." } = node;
  const body = bodyOf(node).filter(({ type }) => type !== "kern" && type !== "spacing");
  const span = lexer.place.seek("\\left", "\\begin");
  const [only] = body;
  if (only?.type === "array" && body.length === 1) {
    if (OPENING.get(left) !== "{" || right !== ".") throw lexer.unread("a matrix", span);
    lexCases(lexer, only, span);
    return;
  }
  const opening = BARS.has(left) ? "|" : OPENING.get(left);
  const closing = BARS.has(right) ? "|" : CLOSING.get(right);
  if (opening === void 0 || closing === void 0) throw lexer.unread(`\\left${left} \u2026 \\right${right}`, span);
  lexer.open(opening, withDelimiter(lexer, span, left));
  lexer.nodes(bodyOf(node));
  lexer.close(closing, withDelimiter(lexer, lexer.place.seek("\\right"), right));
}
function lexSizedBracket(lexer, { delim = "", mclass }) {
  const span = withDelimiter(lexer, lexer.place.seek("\\big", "\\Big"), delim);
  const opening = OPENING.get(delim) ?? (BARS.has(delim) && mclass === "mopen" ? "|" : void 0);
  const closing = CLOSING.get(delim) ?? (BARS.has(delim) && mclass === "mclose" ? "|" : void 0);
  if (opening !== void 0) lexer.open(opening, span);
  else if (closing !== void 0) lexer.close(closing, span);
  else if (BARS.has(delim)) lexer.add("bar", "|", span);
  else if (delim === "/") lexer.add("/", "/", span);
  else throw lexer.unread(delim, span);
}
function withDelimiter({ text: text2 }, [start, end], delim) {
  if (end === start) return [start, end];
  const at2 = text2.slice(end, end + 16).indexOf(delim);
  return [start, at2 < 0 ? end : end + at2 + delim.length];
}
var init_structures = __esm({
  "src/syntax/latex/structures.ts"() {
    "use strict";
    init_make();
    init_cases();
    init_katex();
    init_shapes();
    init_signs();
  }
});

// src/syntax/latex/lexer.ts
var TRANSPARENT, SILENT, LatexLexer, WORDS, isNot, isAlignment;
var init_lexer = __esm({
  "src/syntax/latex/lexer.ts"() {
    "use strict";
    init_read_error();
    init_token();
    init_katex();
    init_runs();
    init_shapes();
    init_signs();
    init_structures();
    init_words();
    TRANSPARENT = new Set(
      "styling color mclass enclose smash lap html href sizing vcenter raisebox tag pmb".split(" ")
    );
    SILENT = new Set(
      "phantom vphantom hphantom rule internal cr mathchoice environment".split(" ")
    );
    LatexLexer = class {
      text;
      context;
      place;
      /** Prose between formulas: where a marker stands for it, and its words. */
      marks;
      list;
      spaced = false;
      constructor(text2, context, place2, marks) {
        this.text = text2;
        this.context = context;
        this.place = place2;
        this.marks = marks;
        this.list = new TokenList(text2, context.limits);
      }
      /** The tokens of a list of nodes. @throws ReadError */
      lex(nodes) {
        this.nodes(nodes);
        return { tokens: this.list.finish(this.place.cursor), ambiguities: [] };
      }
      /** Writes the tokens of nodes side by side. */
      nodes(nodes) {
        for (let i = 0; i < nodes.length; ) {
          const node = nodes[i];
          const derivative3 = derivativeOnLine(nodes, i);
          if (derivative3 !== null) {
            lexDerivative(this, derivative3, this.place.of(node)[0]);
            i = derivative3.end;
            this.moved(this.place.of(nodes[i - 1])[1]);
            this.extendLast();
          } else if (startsNumber(nodes, i)) i = lexNumber(this, nodes, i);
          else if (isLetter2(node)) i = lexLetters(this, nodes, i);
          else if (node.text === ":" && nodes[i + 1]?.text === "=") i++;
          else if (isNot(node) && nodes[i + 1]?.text === "=") {
            this.add("relation", "!=", this.place.seek("\\not", "\\neq"));
            this.moved(this.place.of(nodes[i + 1])[1]);
            i += 2;
          } else {
            this.node(node);
            i++;
          }
        }
      }
      add(kind, text2, [start, end]) {
        const token = this.list.add(kind, text2, start, end, this.isSpaced(start));
        this.moved(end);
        return token;
      }
      /** A name of one letter or of the function table. */
      addName(name, span) {
        const token = this.add("name", name, span);
        token.entry = this.context.functions.find(name);
        return token;
      }
      addFunction(name, span) {
        const token = this.add("function", name, span);
        token.entry = this.context.functions.find(name);
        return token;
      }
      open(text2, [start, end]) {
        this.list.open(text2, start, end, this.isSpaced(start));
        this.moved(end);
      }
      close(text2, [start, end]) {
        this.list.close(text2, start, end, this.isSpaced(start));
        this.moved(end);
      }
      isSpaced(start) {
        return this.spaced || /\s/.test(this.text.charAt(start - 1));
      }
      /** Notes that the text up to here has its tokens. */
      moved(end) {
        this.place.cursor = Math.max(this.place.cursor, end);
        this.spaced = false;
      }
      here() {
        return [this.place.cursor, this.place.cursor];
      }
      /** Lets the last token reach to where we are: a fraction that turned out to be an operator. */
      extendLast() {
        const kind = this.list.last?.kind;
        if (kind === "derivative" || kind === "term") this.list.extendLast(this.place.cursor);
      }
      /** A group without visible brackets. */
      group(nodes, node = null) {
        const [start] = node === null ? this.here() : this.place.of(node);
        const braced2 = this.text.charAt(start) === "{";
        this.open("", [start, braced2 ? start + 1 : start]);
        this.nodes(nodes);
        this.close("", braced2 ? this.place.seek("}") : this.here());
      }
      node(node) {
        const { type } = node;
        if (TRANSPARENT.has(type)) this.nodes(bodyOf(node));
        else if (!SILENT.has(type)) this.visible(node);
      }
      visible(node) {
        switch (node.type) {
          case "mathord":
          case "textord":
          case "atom":
            this.sign(node);
            break;
          case "kern":
          case "spacing":
            this.spaced = true;
            break;
          case "ordgroup":
            this.braces(node);
            break;
          case "supsub":
            this.scripts(node);
            break;
          case "genfrac":
            lexFraction(this, node);
            break;
          case "sqrt":
            lexRoot(this, node);
            break;
          case "leftright":
            lexLeftRight(this, node);
            break;
          case "delimsizing":
            lexSizedBracket(this, node);
            break;
          case "op":
          case "operatorname":
          case "font":
          case "text":
            lexWord(this, node);
            break;
          case "horizBrace":
            this.nodes(unwrap(node.base));
            break;
          case "htmlmathml":
            this.drawnTwice(node);
            break;
          case "array":
            if (!isAlignment(node)) throw this.unread("a matrix or table", this.place.seek("\\begin"));
            this.nodes(bodyOf(node).flatMap(unwrap));
            break;
          default: {
            const command = node.label ?? `\\${node.type}`;
            throw this.unread(command, this.place.seek(command));
          }
        }
      }
      sign(node) {
        const { text: text2 = "" } = node;
        const span = this.place.of(node);
        const letter = letterName(text2);
        const opening = OPENING.get(text2);
        const closing = CLOSING.get(text2);
        const prose = text2 === "\\|" ? this.marks.get(span[0]) : void 0;
        if (letter !== null) this.addName(letter, span);
        else if (opening !== void 0) this.open(opening, span);
        else if (closing !== void 0) this.close(closing, span);
        else if (prose !== void 0) this.add("words", prose, span);
        else if (BARS.has(text2)) this.add("bar", "|", span);
        else if (text2 === "\\prime") this.add("prime", "'", this.place.seek("'", "\\prime")).primes = 1;
        else if (text2 === "\\nobreak") this.spaced = true;
        else {
          const sign2 = signOf2(text2);
          if (sign2 === void 0) throw this.unread(text2, span);
          const token = this.add(sign2[0], sign2[1], span);
          if (sign2[0] === "root") token.order = text2 === "\u221A" ? 2 : text2 === "\u221B" ? 3 : 4;
        }
      }
      /** `{…}`: a group; around a lone sign (`{=}`, `{,}`) or nothing it is only spacing. */
      braces(node) {
        const inner = bodyOf(node);
        const [only] = inner;
        if (inner.length === 1 && only?.type === "atom") this.nodes(inner);
        else if (inner.length > 0) this.group(inner, node);
      }
      /** A base with an exponent, an index, primes. */
      scripts(node) {
        const { base, sub: sub2 } = node;
        if (base?.type === "horizBrace") {
          this.node(base);
          return;
        }
        if (base?.type === "leftright" && base.left === ".") throw this.unread("\\left.", this.place.seek("\\left"));
        const name = base ? nameOf(sub2 ? { type: "supsub", base, sub: sub2 } : base) : null;
        if (base && name !== null) {
          const token = this.addName(name, this.place.of(base));
          if (sub2) {
            token.entry = null;
            this.moved(this.place.of(sub2)[1]);
          }
          this.scriptsOf({ ...node, sub: null }, token);
        } else if (base && WORDS.has(base.type)) this.scriptsOf(node, lexWord(this, base));
        else {
          if (base) this.node(base);
          this.scriptsOf(node, null);
        }
      }
      /** What stands above and below; `named` is the name or function that it belongs to. */
      scriptsOf(node, named) {
        if (node.sub) {
          if (named?.kind !== "function") throw this.unread("an index", this.place.of(node.sub));
          this.add("_", "_", this.place.seek("_"));
          this.group(unwrap(node.sub), node.sub);
        }
        const { primes, rest: rest2 } = primesOf(node.sup);
        if (primes > 0) {
          for (let n = 0; n < primes; n++) this.moved(this.place.seek("'", "\\prime", "\u2032")[1]);
          if (node.sup?.loc) this.moved(this.place.of(node.sup)[1]);
          if (named !== null) named.primes += primes;
          else this.add("prime", "'", this.here()).primes = primes;
        }
        if (rest2.length > 0) this.exponent(rest2, node.sup ?? null);
      }
      exponent(nodes, sup) {
        this.add("^", "^", this.place.seek("^"));
        const [only] = nodes;
        const simple = nodes.length === 1 && only !== void 0 && (isDigit2(only) || nameOf(only) !== null);
        if (only?.type === "atom" && nodes.length === 1 && (only.text === "-" || only.text === "+")) {
          const message = `in LaTeX an exponent of several signs needs braces: ^{${only.text}\u2026}`;
          throw this.error("latex-syntax", message, this.place.of(only));
        }
        if (simple) this.nodes(nodes);
        else this.group(nodes, sup);
        if (simple && sup?.type === "textord" && /^\d\d/.test(this.text.slice(this.place.cursor - 1, this.place.cursor + 1))) {
          const digits = /^\d+/.exec(this.text.slice(this.place.cursor - 1))?.[0] ?? "";
          const message = `in LaTeX an exponent of several digits needs braces: ^{${digits}}`;
          const start = this.place.cursor - 1;
          throw this.error("latex-syntax", message, [start, start + digits.length], `^{${digits}}`);
        }
      }
      /** `\neq` and others that KaTeX draws in two ways. */
      drawnTwice(node) {
        const mathml = node.mathml ?? [];
        if (mathml.some((piece4) => piece4.text === "\u2260" || bodyOf(piece4).some(({ text: text2 }) => text2 === "\u2260"))) {
          this.add("relation", "!=", this.place.seek("\\neq", "\\ne", "\u2260"));
        } else this.nodes(mathml);
      }
      error(code, message, span, suggestion = null) {
        return new ReadError(code, message, this.text, span, { suggestion });
      }
      /** Something that LaTeX can set and we do not read. */
      unread(what, span) {
        const shown = /^(?:an?) /.test(what) ? what : `"${what}"`;
        return this.error("latex-unsupported", `${shown} is not read here`, span);
      }
    };
    WORDS = /* @__PURE__ */ new Set(["op", "operatorname", "font", "text"]);
    isNot = (node) => node.type === "htmlmathml" && (node.mathml ?? []).some(({ text: text2 }) => text2 === "\u0338");
    isAlignment = (node) => node.colSeparationType !== void 0 || "tags" in node;
  }
});

// src/syntax/latex/place.ts
var WINDOW, GAP, Place;
var init_place = __esm({
  "src/syntax/latex/place.ts"() {
    "use strict";
    WINDOW = 400;
    GAP = /^(?:\s|[{}&$~]|\\[,;:!> (){}[\]]|\\\\|\\[A-Za-z]+|\[[^\]]*\]|%[^\n]*\n)*$/;
    Place = class {
      text;
      /** The end of the last token. */
      cursor = 0;
      constructor(text2) {
        this.text = text2;
      }
      /** Whether the node's offsets are offsets in this text, and not in a macro's expansion. */
      owns({ loc }) {
        return loc?.lexer.input === this.text;
      }
      /** The span of a node; an empty one at the cursor where the node comes from a macro. */
      of(node) {
        const { loc } = node;
        if (loc && this.owns(node) && loc.start >= this.cursor)
          return [loc.start, loc.start + this.lengthOf(node, loc.end - loc.start)];
        return this.here();
      }
      /** KaTeX counts the space after a command as part of it. */
      lengthOf(node, length) {
        const { text: text2 } = node;
        return text2?.startsWith("\\") ? Math.min(length, Math.max(text2.length, 1)) : length;
      }
      /** The next place where one of these stands, with nothing but space and silent commands before it. */
      seek(...patterns) {
        const window = this.text.slice(this.cursor, this.cursor + WINDOW);
        let best2 = null;
        for (const pattern of patterns) {
          const at2 = window.indexOf(pattern);
          if (at2 < 0 || best2 !== null && at2 >= best2[0] - this.cursor) continue;
          if (GAP.test(window.slice(0, at2))) best2 = [this.cursor + at2, this.cursor + at2 + pattern.length];
        }
        return best2 ?? this.here();
      }
      /** The span of a command with a braced argument (`\mathrm{sech}`) around the letters in it. */
      command(first2, last) {
        if (first2 === void 0 || last === void 0) return this.here();
        const [start, end] = [this.of(first2)[0], this.of(last)[1]];
        const backslash = this.text.lastIndexOf("\\", start);
        const from = backslash >= this.cursor ? backslash : start;
        const brace = /^\s*\}/.exec(this.text.slice(end, end + 20));
        return [from, from < start && brace !== null ? end + brace[0].length : Math.max(start, end)];
      }
      /** The place of a token that is not in the text. */
      here() {
        const space = /^\s*/.exec(this.text.slice(this.cursor, this.cursor + WINDOW))?.[0].length ?? 0;
        const at2 = Math.min(this.text.length, this.cursor + space);
        return [at2, at2];
      }
    };
  }
});

// src/syntax/latex/prepare.ts
function prepareLatex(text2, limits2) {
  const macros = {};
  const withoutMacros = collectMacros(text2, macros);
  const prose = [];
  const marks = /* @__PURE__ */ new Map();
  const body = withoutRowSigns(blankProse(withoutMacros, text2, prose, marks));
  checkBraces(body, text2, limits2);
  return { body, macros, prose, marks };
}
function collectMacros(text2, macros) {
  if (!/\\(?:re)?newcommand|\\providecommand|\\DeclareMathOperator|def|\\let/.test(text2)) return text2;
  let result = text2;
  for (const match of text2.matchAll(DEFINITION)) {
    const start = match.index;
    const found = /^\{?\s*(\\[A-Za-z]+)\s*\}?\s*(?:\[\s*\d\s*\]|(?:#\d\s*)*)\s*/.exec(
      text2.slice(start + match[0].length, start + match[0].length + 200)
    );
    if (found === null) continue;
    const at2 = start + match[0].length + found[0].length;
    const name = found[1] ?? "";
    const end = text2.charAt(at2) === "{" ? closingBrace(text2, at2) : -1;
    if (end < 0) continue;
    const meaning = text2.slice(at2 + 1, end);
    macros[name] = match[0].startsWith("\\DeclareMathOperator") ? `\\operatorname{${meaning}}` : meaning;
    result = result.slice(0, start) + blank(text2.slice(start, end + 1)) + result.slice(end + 1);
  }
  return result;
}
function closingBrace(text2, open) {
  let depth = 0;
  for (let i = open; i < text2.length; i++) {
    const char = text2.charAt(i);
    if (char === "\\") i++;
    else if (char === "{") depth++;
    else if (char === "}" && --depth === 0) return i;
  }
  return -1;
}
function withoutRowSigns(text2) {
  if (text2.includes("\\begin") || !/&|\\\\\s*$/.test(text2)) return text2;
  return text2.replace(/(?<!\\)&/g, " ").replace(/\\\\(?=\s*$)/, "  ");
}
function blankProse(text2, source, prose, marks) {
  const spans = mathSpans(text2, source);
  if (spans.length === 0) return text2;
  let result = "";
  let at2 = 0;
  const skip = (to, between2) => {
    const outside = text2.slice(at2, to);
    const words2 = outside.replace(/\$|\\[()[\]]/g, " ").trim();
    if (between2) marks.set(at2, words2);
    else if (words2 !== "") prose.push(words2);
    result += between2 ? MARK + blank(outside.slice(MARK.length)) : blank(outside);
  };
  spans.forEach(([start, end], i) => {
    skip(start, i > 0);
    result += text2.slice(start, end);
    at2 = end;
  });
  skip(text2.length, false);
  return result;
}
function mathSpans(text2, source) {
  const spans = [];
  let open = null;
  let start = 0;
  for (let i = 0; i < text2.length; ) {
    const char = text2.charAt(i);
    const mark = char === "\\" ? text2.slice(i, i + 2) : char === "$" ? text2.charAt(i + 1) === "$" ? "$$" : "$" : char;
    if (open === null && mark in CLOSING2) {
      open = mark;
      start = i + mark.length;
    } else if (open !== null && mark === CLOSING2[open]) {
      spans.push([start, i]);
      open = null;
    }
    i += mark.length;
  }
  if (open !== null) {
    const at2 = start - open.length;
    throw new ReadError("unclosed-bracket", `"${open}" is never closed`, source, [at2, start], {
      expected: [CLOSING2[open] ?? "$"]
    });
  }
  if (spans.length > 0) return spans;
  const begin = ENVIRONMENT.exec(text2);
  if (begin === null) return [];
  const last = text2.lastIndexOf(`\\end{${begin[1] ?? ""}}`);
  return last < 0 ? [] : [[begin.index, last + `\\end{${begin[1] ?? ""}}`.length]];
}
function checkBraces(text2, source, limits2) {
  const open = [];
  for (let i = 0; i < text2.length; i++) {
    const char = text2.charAt(i);
    if (char === "\\") {
      if (text2.startsWith("\\left", i) && !/^\\left[a-z]/.test(text2.slice(i, i + 6))) open.push(i);
      else if (text2.startsWith("\\right", i) && !/^\\right[a-z]/.test(text2.slice(i, i + 7)) && text2.charAt(open[open.length - 1] ?? -1) === "\\")
        open.pop();
      i++;
    } else if (char === "{") open.push(i);
    else if (char === "}") {
      const last2 = open[open.length - 1];
      if (last2 === void 0)
        throw new ReadError("unopened-bracket", '"}" closes no brace', source, [i, i + 1], { expected: ["{"] });
      if (text2.charAt(last2) === "\\")
        throw new ReadError("unclosed-bracket", '"\\left" has no "\\right"', source, [last2, last2 + 5], {
          expected: ["\\right"]
        });
      open.pop();
    } else if (char === "%") {
      const newline = text2.indexOf("\n", i);
      if (newline < 0) break;
      i = newline;
    }
    if (open.length > limits2.latexDepth) {
      throw new ReadError(
        "too-deep",
        `LaTeX groups are nested more than ${count(limits2.latexDepth)} deep, the most that is read`,
        source,
        [i, i + 1]
      );
    }
  }
  const last = open[open.length - 1];
  if (last === void 0) return;
  if (text2.charAt(last) === "\\")
    throw new ReadError("unclosed-bracket", '"\\left" has no "\\right"', source, [last, last + 5], {
      expected: ["\\right"]
    });
  throw new ReadError("unclosed-bracket", '"{" is never closed', source, [last, last + 1], { expected: ["}"] });
}
var DEFINITION, blank, ENVIRONMENT, MARK, CLOSING2;
var init_prepare = __esm({
  "src/syntax/latex/prepare.ts"() {
    "use strict";
    init_read_error();
    init_token();
    DEFINITION = /\\(?:(?:re)?newcommand|providecommand|DeclareMathOperator|[gex]?def|let)(?![A-Za-z])\*?\s*/g;
    blank = (text2) => text2.replace(/[^\n]/g, " ");
    ENVIRONMENT = /\\begin\{((?:align|aligned|gather|gathered|equation|split|multline)\*?)\}/;
    MARK = "\\|";
    CLOSING2 = { "\\(": "\\)", "\\[": "\\]", $: "$", $$: "$$" };
  }
});

// src/syntax/latex/rows.ts
function splitLatex(text2) {
  const macros = {};
  const body = collectMacros(text2, macros);
  const rows = [];
  let latex = "";
  let start = 0;
  let depth = 0;
  let inside = 0;
  let i = 0;
  const end = (at2, width) => {
    const trimmed4 = latex.trim();
    if (trimmed4 !== "") {
      const lead = latex.length - latex.trimStart().length;
      rows.push({ start: start + lead, end: start + lead + trimmed4.length, latex: trimmed4, displayed: inside > 0 });
    }
    latex = "";
    start = at2 + width;
    i = start;
  };
  const keep = (piece4, shown = piece4) => {
    latex += shown;
    i += piece4.length;
  };
  while (i < body.length) {
    const char = body.charAt(i);
    const ahead = char === "\\" || char === "$" ? body.slice(i, i + 40) : "";
    const alignment = ALIGNMENT.exec(ahead);
    const display = DISPLAY.exec(ahead);
    if (alignment !== null) {
      end(i, alignment[0].length);
      inside = Math.max(0, inside + (alignment[1] === "begin" ? 1 : -1));
    } else if (display !== null && depth === 0) {
      end(i, display[0].length);
      const closes = display[0] === "\\]" || display[0] === "$$" && inside > 0;
      inside = closes ? Math.max(0, inside - 1) : inside + 1;
    } else if (ahead.startsWith("\\\\") && depth === 0) {
      end(i, /^\\\\\*?(?:\[[^\]]*\])?/.exec(ahead)?.[0].length ?? 2);
    } else if (char === "\n" && inside === 0 && depth === 0) end(i, 1);
    else if (char === "&" && depth === 0) keep("&", " ");
    else if (char === "%") {
      const newline = body.indexOf("\n", i);
      const comment = body.slice(i, newline < 0 ? body.length : newline);
      keep(comment, blank(comment));
    } else if (char === "\\") {
      const environment = ENVIRONMENT2.exec(ahead);
      if (environment !== null) depth = Math.max(0, depth + (environment[1] === "begin" ? 1 : -1));
      keep(environment?.[0] ?? ahead.slice(0, 2));
    } else {
      if (char === "{") depth++;
      else if (char === "}") depth = Math.max(0, depth - 1);
      keep(char);
    }
  }
  end(body.length, 0);
  return { rows, macros };
}
var ALIGNMENT, ENVIRONMENT2, DISPLAY;
var init_rows = __esm({
  "src/syntax/latex/rows.ts"() {
    "use strict";
    init_prepare();
    ALIGNMENT = /^\\(begin|end)\{(?:align|aligned|alignat|gather|gathered|equation|split|multline|eqnarray)\*?\}(?:\{\d+\})?/;
    ENVIRONMENT2 = /^\\(begin|end)\{[A-Za-z]+\*?\}/;
    DISPLAY = /^(?:\\\[|\\\]|\$\$)/;
  }
});

// src/syntax/latex/index.ts
var latex_exports = {};
__export(latex_exports, {
  latexSource: () => latexSource
});
function parse2(text2, context) {
  const prepared = prepareLatex(text2, context.limits);
  const { body, macros } = prepared;
  const all2 = { ...extraMacros(context.functions), ...context.macros, ...macros };
  const parsed = parseLatex(body, all2);
  if (parsed.kind === "fault") throw complaint(text2, parsed.fault, Object.keys(all2));
  if (parsed.kind === "too-deep") {
    const message = "LaTeX commands are nested deeper than KaTeX reads";
    throw new ReadError("too-deep", message, text2, [0, text2.length]);
  }
  return { nodes: parsed.nodes, prepared };
}
function complaint(text2, { message, position, length }, macros) {
  const start = Math.min(position, text2.length);
  const span = [start, Math.min(text2.length, start + Math.max(1, length))];
  const unknown = /^Undefined control sequence: (\\\S*)/.exec(message)?.[1];
  if (unknown === void 0) return new ReadError("latex-syntax", `LaTeX: ${lowerFirst(message)}`, text2, span);
  const near = [...COMMANDS, ...macros].find((command) => editDistance(command, unknown) <= (unknown.length > 5 ? 2 : 1)) ?? null;
  const hint = near === null ? "" : `; did you mean "${near}"?`;
  return new ReadError(
    "unknown-command",
    `unknown command "${unknown}"${hint}`,
    text2,
    [start, start + unknown.length],
    { suggestion: near }
  );
}
function trimmed2(nodes) {
  let end = nodes.length;
  for (let last = nodes[end - 1]; last !== void 0; last = nodes[end - 1]) {
    const silent = last.type === "kern" || last.type === "spacing" || last.text === "." || last.text === "," || last.text === ";";
    if (!silent) break;
    end--;
  }
  return nodes.slice(0, end);
}
var latexSource, COMMANDS, lowerFirst;
var init_latex = __esm({
  "src/syntax/latex/index.ts"() {
    "use strict";
    init_read_error();
    init_suggest();
    init_katex();
    init_lexer();
    init_place();
    init_prepare();
    init_rows();
    init_signs();
    latexSource = {
      lex(text2, context) {
        const { nodes, prepared } = parse2(text2, context);
        const { body, prose, marks } = prepared;
        const lexer = new LatexLexer(text2, context, new Place(body), marks);
        return { ...lexer.lex(trimmed2(nodes)), prose };
      },
      split: splitLatex
    };
    COMMANDS = [
      "\\frac",
      "\\sqrt",
      "\\cdot",
      "\\left",
      "\\right",
      "\\begin",
      "\\end",
      "\\sigma",
      "\\alpha",
      "\\beta",
      "\\tanh",
      "\\sinh",
      "\\cosh",
      "\\exp",
      "\\sin",
      "\\cos",
      "\\tan",
      "\\operatorname",
      "\\text",
      "\\mathrm",
      "\\times",
      "\\quad",
      "\\infty",
      "\\partial"
    ];
    lowerFirst = (text2) => text2.charAt(0).toLowerCase() + text2.slice(1);
  }
});

// src/rule/schema.ts
var rule = (data) => data;

// rules/algebra/fractions.ts
var fractions = [
  rule({
    id: "algebra/same-over-same",
    kind: "sound",
    from: "u/u",
    to: "1",
    assumes: ["nonzero(u)"],
    examples: [["(1 + exp(-z))/(1 + exp(-z))", "1"]],
    never: ["z/sin(z)"]
  }),
  rule({
    id: "algebra/cancel",
    kind: "sound",
    from: "(u v)/(u w)",
    to: "v/w",
    assumes: ["nonzero(u)"],
    examples: [["(z*sin(z))/(z*cos(z))", "sin(z)/cos(z)"]],
    never: ["(z*sin(z))/(1 + cos(z))"]
  }),
  rule({
    id: "algebra/cancel-factor",
    kind: "sound",
    from: "(u v)/u",
    to: "v",
    assumes: ["nonzero(u)"],
    examples: [["(z*sin(z))/z", "sin(z)"]],
    never: ["(z + sin(z))/z"]
  }),
  rule({
    id: "algebra/cancel-against-square",
    kind: "sound",
    from: "u/u^2",
    to: "1/u",
    assumes: ["nonzero(u)"],
    examples: [["(1 + z)/(1 + z)^2", "1/(1 + z)"]],
    never: ["z/(1 + z)^2"]
  }),
  rule({
    id: "algebra/into-numerator",
    kind: "sound",
    from: "u (v/w)",
    to: "(u v)/w",
    examples: [["z*(1/(1 + z))", "(z*1)/(1 + z)"]],
    never: ["z*(1 + z)"]
  }),
  rule({
    id: "algebra/product-of-fractions",
    kind: "sound",
    from: "(u/v) (w/t)",
    to: "(u w)/(v t)",
    examples: [["1/z*(sin(z)/cos(z))", "(1*sin(z))/(z*cos(z))"]],
    never: ["z*sin(z)"]
  }),
  rule({
    id: "algebra/fraction-over",
    kind: "sound",
    from: "(u/v)/w",
    to: "u/(v w)",
    examples: [["(1/z)/sin(z)", "1/(z*sin(z))"]],
    never: ["1/z"]
  }),
  rule({
    id: "algebra/over-fraction",
    kind: "sound",
    from: "u/(v/w)",
    to: "(u w)/v",
    examples: [["z/(1/sin(z))", "(z*sin(z))/1"]],
    never: ["1/z"]
  }),
  rule({
    id: "algebra/split-sum",
    kind: "sound",
    from: "(u + v)/w",
    to: "u/w + v/w",
    examples: [["(1 + z)/sin(z)", "1/sin(z) + z/sin(z)"]],
    never: ["z/(1 + z)"]
  }),
  rule({
    id: "algebra/split-difference",
    kind: "sound",
    from: "(u - v)/w",
    to: "u/w - v/w",
    examples: [
      ["(z - 1)/sin(z)", "z/sin(z) - 1/sin(z)"],
      ["(1 + z - 1)/(1 + z)", "(1 + z)/(1 + z) - 1/(1 + z)"]
    ],
    never: ["z/(1 + z)"]
  }),
  rule({
    id: "algebra/split-square",
    kind: "sound",
    from: "(u v)/w^2",
    to: "(u/w) (v/w)",
    examples: [["(1*exp(-z))/(1 + exp(-z))^2", "1/(1 + exp(-z))*(exp(-z)/(1 + exp(-z)))"]],
    never: ["exp(-z)/(1 + exp(-z))"]
  }),
  rule({
    id: "algebra/split-square-off",
    kind: "sound",
    from: "u/w^2",
    to: "(1/w) (u/w)",
    examples: [["exp(-z)/(1 + exp(-z))^2", "1/(1 + exp(-z))*(exp(-z)/(1 + exp(-z)))"]],
    never: ["exp(-z)/(1 + exp(-z))"]
  }),
  rule({
    id: "algebra/same-denominator",
    kind: "sound",
    from: "u/w + v/w",
    to: "(u + v)/w",
    examples: [["1/z + sin(z)/z", "(1 + sin(z))/z"]],
    never: ["1/z + sin(z)"]
  }),
  rule({
    id: "algebra/common-denominator",
    kind: "sound",
    from: "u/v + w/t",
    to: "(u t + w v)/(v t)",
    examples: [["1/z + 1/sin(z)", "(1*sin(z) + 1*z)/(z*sin(z))"]],
    never: ["1/z"]
  }),
  rule({
    id: "algebra/extend",
    kind: "sound",
    from: "u/v",
    to: "(c u)/(c v)",
    chosen: ["c"],
    assumes: ["nonzero(c)"],
    examples: []
  })
];

// rules/algebra/functions.ts
var value = (id, from, to, never) => rule({ id: `algebra/${id}`, kind: "sound", from, to, examples: [[from, to]], never: [never] });
var parity = (name, to) => rule({
  id: `algebra/${name}-of-negation`,
  kind: "sound",
  from: `${name}(-u)`,
  to,
  examples: [[`${name}(-z)`, to.replace("(u)", "(z)")]],
  never: [`${name}(z)`]
});
var functionIdentities = [
  value("exp-of-zero", "exp(0)", "1", "exp(z)"),
  value("exp-of-one", "exp(1)", "e", "exp(z)"),
  value("ln-of-one", "ln(1)", "0", "ln(z)"),
  value("ln-of-e", "ln(e)", "1", "ln(z)"),
  value("sin-of-zero", "sin(0)", "0", "sin(z)"),
  value("cos-of-zero", "cos(0)", "1", "cos(z)"),
  value("tan-of-zero", "tan(0)", "0", "tan(z)"),
  value("sinh-of-zero", "sinh(0)", "0", "sinh(z)"),
  value("cosh-of-zero", "cosh(0)", "1", "cosh(z)"),
  value("tanh-of-zero", "tanh(0)", "0", "tanh(z)"),
  value("sin-of-pi", "sin(pi)", "0", "sin(z)"),
  value("cos-of-pi", "cos(pi)", "-1", "cos(z)"),
  value("sqrt-of-zero", "sqrt(0)", "0", "sqrt(z)"),
  value("sqrt-of-one", "sqrt(1)", "1", "sqrt(z)"),
  rule({
    id: "algebra/ln-of-exp",
    kind: "sound",
    from: "ln(exp(u))",
    to: "u",
    examples: [["ln(exp(2*z))", "2*z"]],
    never: ["ln(z)"]
  }),
  rule({
    id: "algebra/exp-of-ln",
    kind: "sound",
    from: "exp(ln(u))",
    to: "u",
    assumes: ["positive(u)"],
    examples: [["exp(ln(1 + z^2))", "1 + z^2"]],
    never: ["exp(z)"]
  }),
  rule({
    id: "algebra/exp-of-minus-ln",
    kind: "sound",
    from: "exp(-ln(u))",
    to: "1/u",
    assumes: ["positive(u)"],
    examples: [["exp(-ln(z))", "1/z"]],
    never: ["exp(-z)"]
  }),
  rule({
    id: "algebra/root-of-square",
    kind: "sound",
    from: "sqrt(u^2)",
    to: "abs(u)",
    examples: [["sqrt(z^2)", "abs(z)"]],
    never: ["sqrt(z^3)"]
  }),
  rule({
    id: "algebra/abs-of-abs",
    kind: "sound",
    from: "abs(abs(u))",
    to: "abs(u)",
    examples: [["abs(abs(z))", "abs(z)"]],
    never: ["abs(z)"]
  }),
  parity("sin", "-sin(u)"),
  parity("cos", "cos(u)"),
  parity("tan", "-tan(u)"),
  parity("sinh", "-sinh(u)"),
  parity("cosh", "cosh(u)"),
  parity("tanh", "-tanh(u)"),
  parity("asin", "-asin(u)"),
  parity("atan", "-atan(u)"),
  parity("asinh", "-asinh(u)"),
  parity("erf", "-erf(u)"),
  parity("abs", "abs(u)")
];

// rules/algebra/logarithms.ts
var logarithms = [
  rule({
    id: "algebra/ln-of-product",
    kind: "sound",
    from: "ln(u v)",
    to: "ln(u) + ln(v)",
    assumes: ["positive(u)", "positive(v)"],
    examples: [["ln(5*z)", "ln(5) + ln(z)"]],
    never: ["ln(1 + z)"]
  }),
  rule({
    id: "algebra/ln-of-quotient",
    kind: "sound",
    from: "ln(u/v)",
    to: "ln(u) - ln(v)",
    assumes: ["positive(u)", "positive(v)"],
    examples: [["ln(z/3)", "ln(z) - ln(3)"]],
    never: ["ln(1 - z)"]
  }),
  rule({
    id: "algebra/ln-of-square",
    kind: "sound",
    from: "ln(u^2)",
    to: "2*ln(abs(u))",
    assumes: ["nonzero(u)"],
    examples: [["ln(z^2)", "2*ln(abs(z))"]],
    never: ["ln(z^3)", "ln(z)^2"]
  }),
  rule({
    id: "algebra/ln-of-power",
    kind: "sound",
    from: "ln(u^v)",
    to: "v*ln(u)",
    assumes: ["positive(u)"],
    examples: [["ln(z^a)", "a*ln(z)"]],
    never: ["ln(z)^2"]
  })
];

// rules/algebra/numbers.ts
var numbers = [
  rule({
    id: "algebra/add-numbers",
    kind: "sound",
    from: "m + n",
    to: "value(m + n)",
    examples: [
      ["2 + 3", "5"],
      ["z + 2 - 5", "z - 3"]
    ],
    never: ["z + 2"]
  }),
  rule({
    id: "algebra/multiply-numbers",
    kind: "sound",
    from: "m n",
    to: "value(m n)",
    examples: [
      ["2*3", "6"],
      ["2*z*(1/2)", "1*z"]
    ],
    never: ["2*z"]
  }),
  rule({
    id: "algebra/power-of-number",
    kind: "sound",
    from: "m^n",
    to: "value(m^n)",
    when: ["integer(n)"],
    examples: [["2^3", "8"]],
    never: ["2^z"]
  }),
  rule({
    id: "algebra/like-terms",
    kind: "sound",
    from: "m u + n u",
    to: "value(m + n) u",
    examples: [["2*sin(z) + 3*sin(z)", "5*sin(z)"]],
    never: ["2*sin(z) + 3*cos(z)"]
  }),
  rule({
    id: "algebra/double",
    kind: "sound",
    from: "u + u",
    to: "2 u",
    examples: [["exp(z) + exp(z)", "2*exp(z)"]],
    never: ["exp(z) + exp(-z)"]
  }),
  rule({
    id: "algebra/opposites",
    kind: "sound",
    from: "u - u",
    to: "0",
    examples: [["exp(z) - exp(z)", "0"]],
    never: ["exp(z) - exp(-z)"]
  })
];

// rules/algebra/powers.ts
var powers = [
  rule({
    id: "algebra/square",
    kind: "sound",
    from: "u u",
    to: "u^2",
    examples: [["(1 + z)*(1 + z)", "(1 + z)^2"]],
    never: ["z*(1 + z)"]
  }),
  rule({
    id: "algebra/power-times-base",
    kind: "sound",
    from: "u^n u",
    to: "u^value(n + 1)",
    examples: [["z^2*z", "z^3"]],
    never: ["z^2*sin(z)"]
  }),
  rule({
    id: "algebra/product-of-powers",
    kind: "sound",
    from: "u^m u^n",
    to: "u^value(m + n)",
    examples: [["z^2*z^3", "z^5"]],
    never: ["z^2*sin(z)^3"]
  }),
  rule({
    id: "algebra/power-of-power",
    kind: "sound",
    from: "(u^m)^n",
    to: "u^value(m n)",
    when: ["integer(m)", "integer(n)"],
    examples: [["(z^2)^3", "z^6"]],
    never: ["(z^2)^(1/2)"]
  }),
  rule({
    id: "algebra/power-of-product",
    kind: "sound",
    from: "(u v)^n",
    to: "u^n v^n",
    when: ["integer(n)"],
    examples: [["(2*z)^2", "2^2*z^2"]],
    never: ["(2*z)^(1/2)"]
  }),
  rule({
    id: "algebra/power-of-quotient",
    kind: "sound",
    from: "(u/v)^n",
    to: "u^n/v^n",
    when: ["integer(n)"],
    examples: [["(1/z)^2", "1^2/z^2"]],
    never: ["(1/z)^(1/2)"]
  }),
  rule({
    id: "algebra/quotient-of-powers",
    kind: "sound",
    from: "u^n/v^n",
    to: "(u/v)^n",
    when: ["integer(n)"],
    examples: [["(exp(z) - 1)^2/(exp(z) + 1)^2", "((exp(z) - 1)/(exp(z) + 1))^2"]],
    never: ["z^2/sin(z)^3"]
  }),
  rule({
    id: "algebra/product-of-exponentials",
    kind: "sound",
    from: "exp(u) exp(v)",
    to: "exp(u + v)",
    examples: [["exp(z)*exp(2*z)", "exp(z + 2*z)"]],
    never: ["exp(z)*z"]
  }),
  rule({
    id: "algebra/power-of-exponential",
    kind: "sound",
    from: "exp(u)^n",
    to: "exp(n u)",
    examples: [["exp(z)^2", "exp(2*z)"]],
    never: ["z^2"]
  }),
  rule({
    id: "algebra/reciprocal-of-exponential",
    kind: "sound",
    from: "1/exp(u)",
    to: "exp(-u)",
    examples: [["1/exp(z)", "exp(-z)"]],
    never: ["1/z"]
  }),
  rule({
    id: "algebra/square-of-root",
    kind: "sound",
    from: "sqrt(u)^2",
    to: "u",
    assumes: ["nonnegative(u)"],
    examples: [["sqrt(1 + z^2)^2", "1 + z^2"]],
    never: ["sqrt(z)"]
  }),
  rule({
    id: "algebra/root-times-root",
    kind: "sound",
    from: "sqrt(u) sqrt(u)",
    to: "u",
    assumes: ["nonnegative(u)"],
    examples: [["sqrt(z)*sqrt(z)", "z"]],
    never: ["sqrt(z)*sqrt(1 + z)"]
  })
];

// rules/algebra/rearrange.ts
var rearrangements = [
  rule({
    id: "algebra/reorder",
    kind: "sound",
    from: "u",
    to: "u",
    examples: [["z*2", "2*z"]]
  }),
  rule({
    id: "algebra/add-and-subtract",
    kind: "sound",
    from: "u",
    to: "c + u - c",
    chosen: ["c"],
    examples: []
  }),
  rule({
    id: "algebra/common-factor",
    kind: "sound",
    from: "u v + u w",
    to: "u (v + w)",
    examples: [["z*sin(z) + z*cos(z)", "z*(sin(z) + cos(z))"]],
    never: ["sin(z) + z*cos(z)"]
  }),
  rule({
    id: "algebra/expand",
    kind: "sound",
    from: "u",
    to: "v + w",
    when: ["sameRational(u, v + w)"],
    examples: []
  }),
  rule({
    id: "algebra/factor",
    kind: "sound",
    from: "u + t",
    to: "v w",
    when: ["sameRational(u + t, v w)"],
    examples: []
  }),
  rule({
    id: "algebra/one-fraction",
    kind: "sound",
    from: "u",
    to: "v/w",
    when: ["sameRational(u, v/w)"],
    examples: []
  }),
  rule({
    id: "algebra/rearrange",
    kind: "sound",
    from: "u",
    to: "v",
    when: ["sameRational(u, v)"],
    examples: []
  })
];

// rules/algebra/signs.ts
var signs = [
  rule({
    id: "algebra/double-negation",
    kind: "sound",
    from: "-(-u)",
    to: "u",
    examples: [["-(-z)", "z"]],
    never: ["-z"]
  }),
  rule({
    id: "algebra/negation-of-zero",
    kind: "sound",
    from: "-0",
    to: "0",
    examples: [["-0", "0"]],
    never: ["-1"]
  }),
  rule({
    id: "algebra/minus-times-minus",
    kind: "sound",
    from: "(-u) (-v)",
    to: "u v",
    examples: [["(-sin(z))*(-z)", "sin(z)*z"]],
    never: ["(-z)*sin(z)"]
  }),
  rule({
    id: "algebra/sign-in-front",
    kind: "sound",
    from: "(-u) v",
    to: "-(u v)",
    examples: [["z*(-exp(-z))", "-(z*exp(-z))"]],
    never: ["z*exp(-z)"]
  }),
  rule({
    id: "algebra/sign-of-numerator",
    kind: "sound",
    from: "(-u)/v",
    to: "-(u/v)",
    examples: [["(-1)/z", "-(1/z)"]],
    never: ["1/z"]
  }),
  rule({
    id: "algebra/sign-of-denominator",
    kind: "sound",
    from: "u/(-v)",
    to: "-(u/v)",
    examples: [["1/(-z)", "-(1/z)"]],
    never: ["1/z"]
  }),
  rule({
    id: "algebra/sign-distributed",
    kind: "sound",
    from: "-(u + v)",
    to: "-u - v",
    examples: [["-(z + 1)", "-z - 1"]],
    never: ["-z"]
  }),
  rule({
    id: "algebra/even-power-of-negation",
    kind: "sound",
    from: "(-u)^n",
    to: "u^n",
    when: ["even(n)"],
    examples: [["(-z)^2", "z^2"]],
    never: ["(-z)^3"]
  }),
  rule({
    id: "algebra/odd-power-of-negation",
    kind: "sound",
    from: "(-u)^n",
    to: "-(u^n)",
    when: ["odd(n)"],
    examples: [["(-z)^3", "-(z^3)"]],
    never: ["(-z)^2"]
  })
];

// rules/algebra/trigonometry.ts
var trigonometry = [
  rule({
    id: "algebra/sin2-plus-cos2",
    kind: "sound",
    from: "sin(u)^2 + cos(u)^2",
    to: "1",
    examples: [["sin(z)^2 + cos(z)^2", "1"]],
    never: ["sin(z)^2 - cos(z)^2"]
  }),
  rule({
    id: "algebra/cosh2-minus-sinh2",
    kind: "sound",
    from: "cosh(u)^2 - sinh(u)^2",
    to: "1",
    examples: [["cosh(2*z)^2 - sinh(2*z)^2", "1"]],
    never: ["cosh(z)^2 + sinh(z)^2"]
  }),
  rule({
    id: "algebra/one-minus-sin2",
    kind: "sound",
    from: "1 - sin(u)^2",
    to: "cos(u)^2",
    examples: [["1 - sin(z)^2", "cos(z)^2"]],
    never: ["1 + sin(z)^2"]
  }),
  rule({
    id: "algebra/one-minus-cos2",
    kind: "sound",
    from: "1 - cos(u)^2",
    to: "sin(u)^2",
    examples: [["1 - cos(z)^2", "sin(z)^2"]],
    never: ["1 + cos(z)^2"]
  }),
  rule({
    id: "algebra/one-plus-tan2",
    kind: "sound",
    from: "1 + tan(u)^2",
    to: "1/cos(u)^2",
    examples: [["1 + tan(z)^2", "1/cos(z)^2"]],
    never: ["1 - tan(z)^2"]
  }),
  rule({
    id: "algebra/one-plus-sinh2",
    kind: "sound",
    from: "1 + sinh(u)^2",
    to: "cosh(u)^2",
    examples: [["1 + sinh(z)^2", "cosh(z)^2"]],
    never: ["1 - sinh(z)^2"]
  }),
  rule({
    id: "algebra/cosh2-minus-one",
    kind: "sound",
    from: "cosh(u)^2 - 1",
    to: "sinh(u)^2",
    examples: [["cosh(z)^2 - 1", "sinh(z)^2"]],
    never: ["cosh(z)^2 + 1"]
  }),
  rule({
    id: "algebra/one-minus-tanh2",
    kind: "sound",
    from: "1 - tanh(u)^2",
    to: "1/cosh(u)^2",
    examples: [["1 - tanh(z)^2", "1/cosh(z)^2"]],
    never: ["1 + tanh(z)^2"]
  })
];

// rules/algebra/units.ts
var units = [
  rule({
    id: "algebra/zero-product",
    kind: "sound",
    from: "0 u",
    to: "0",
    examples: [["0*sin(z)", "0"]],
    never: ["2*sin(z)"]
  }),
  rule({
    id: "algebra/one-product",
    kind: "sound",
    from: "1 u",
    to: "u",
    examples: [
      ["1*sin(z)", "sin(z)"],
      ["z*1", "z"]
    ],
    never: ["2*z"]
  }),
  rule({
    id: "algebra/zero-sum",
    kind: "sound",
    from: "u + 0",
    to: "u",
    examples: [["0 + exp(z)", "exp(z)"]],
    never: ["1 + z"]
  }),
  rule({
    id: "algebra/zero-quotient",
    kind: "sound",
    from: "0/u",
    to: "0",
    assumes: ["nonzero(u)"],
    examples: [["0/(1 + z^2)", "0"]],
    never: ["1/z"]
  }),
  rule({
    id: "algebra/quotient-by-one",
    kind: "sound",
    from: "u/1",
    to: "u",
    examples: [["sin(z)/1", "sin(z)"]],
    never: ["z/2"]
  }),
  rule({
    id: "algebra/power-one",
    kind: "sound",
    from: "u^1",
    to: "u",
    examples: [["(1 + z)^1", "1 + z"]],
    never: ["z^2"]
  }),
  rule({
    id: "algebra/power-zero",
    kind: "sound",
    from: "u^0",
    to: "1",
    assumes: ["nonzero(u)"],
    examples: [["z^0", "1"]],
    never: ["z^2"]
  }),
  rule({
    id: "algebra/one-power",
    kind: "sound",
    from: "1^u",
    to: "1",
    examples: [["1^z", "1"]],
    never: ["2^z"]
  })
];

// rules/algebra/index.ts
var algebraRules = [
  ...units,
  ...signs,
  ...numbers,
  ...powers,
  ...fractions,
  ...trigonometry,
  ...functionIdentities,
  ...logarithms,
  ...rearrangements
];

// rules/closing/general.ts
var general = [
  rule({
    id: "closing/identity",
    kind: "sound",
    from: "u",
    to: "v",
    when: ["sameValue(u, v)"],
    examples: []
  })
];

// rules/closing/identities.ts
var closingIdentities = [
  rule({
    id: "closing/one-over-one-plus-tan2",
    kind: "sound",
    from: "1/(1 + tan(u)^2)",
    to: "cos(u)^2",
    examples: [["1/(1 + tan(z)^2)", "cos(z)^2"]],
    never: ["1/(1 - tan(z)^2)"]
  }),
  rule({
    id: "closing/over-product-with-one-plus-tan2",
    kind: "sound",
    from: "1/(v (1 + tan(u)^2))",
    to: "cos(u)^2/v",
    examples: [["1/(a*(1 + tan(z)^2))", "cos(z)^2/a"]],
    never: ["1/(a*(1 - tan(z)^2))"]
  }),
  rule({
    id: "closing/one-over-one-minus-tanh2",
    kind: "sound",
    from: "1/(1 - tanh(u)^2)",
    to: "cosh(u)^2",
    examples: [["1/(1 - tanh(z)^2)", "cosh(z)^2"]],
    never: ["1/(1 + tanh(z)^2)"]
  }),
  rule({
    id: "closing/root-of-one-minus-sin2",
    kind: "sound",
    from: "sqrt(1 - sin(u)^2)",
    to: "cos(u)",
    assumes: ["nonnegative(cos(u))"],
    examples: [["sqrt(1 - sin(z)^2)", "cos(z)"]],
    never: ["sqrt(1 + sin(z)^2)"]
  }),
  rule({
    id: "closing/root-of-one-minus-cos2",
    kind: "sound",
    from: "sqrt(1 - cos(u)^2)",
    to: "sin(u)",
    assumes: ["nonnegative(sin(u))"],
    examples: [["sqrt(1 - cos(z)^2)", "sin(z)"]],
    never: ["sqrt(1 + cos(z)^2)"]
  }),
  rule({
    id: "closing/root-of-one-plus-sinh2",
    kind: "sound",
    from: "sqrt(1 + sinh(u)^2)",
    to: "cosh(u)",
    examples: [["sqrt(1 + sinh(z)^2)", "cosh(z)"]],
    never: ["sqrt(1 - sinh(z)^2)"]
  }),
  rule({
    id: "closing/root-of-cosh2-minus-one",
    kind: "sound",
    from: "sqrt(cosh(u)^2 - 1)",
    to: "sinh(u)",
    assumes: ["nonnegative(u)"],
    examples: [["sqrt(cosh(z)^2 - 1)", "sinh(z)"]],
    never: ["sqrt(cosh(z)^2 + 1)"]
  }),
  rule({
    id: "closing/tan-over-one-plus-tan2",
    kind: "sound",
    from: "tan(u)/(1 + tan(u)^2)",
    to: "sin(u) cos(u)",
    examples: [["tan(z)/(1 + tan(z)^2)", "sin(z) cos(z)"]],
    never: ["tan(z)/(1 - tan(z)^2)"]
  }),
  rule({
    id: "closing/sinh-over-cosh",
    kind: "sound",
    from: "sinh(u)/cosh(u)",
    to: "tanh(u)",
    examples: [["sinh(z)/cosh(z)", "tanh(z)"]],
    never: ["cosh(z)/sinh(z)"]
  }),
  rule({
    id: "closing/cosh-over-sinh",
    kind: "sound",
    from: "cosh(u)/sinh(u)",
    to: "coth(u)",
    examples: [["cosh(z)/sinh(z)", "coth(z)"]],
    never: ["sinh(z)/cosh(z)"]
  }),
  rule({
    id: "closing/abs-of-cos",
    kind: "sound",
    from: "abs(cos(u))",
    to: "cos(u)",
    assumes: ["nonnegative(cos(u))"],
    examples: [["abs(cos(z))", "cos(z)"]],
    never: ["abs(sin(z))"]
  }),
  rule({
    id: "closing/abs-of-sin",
    kind: "sound",
    from: "abs(sin(u))",
    to: "sin(u)",
    assumes: ["nonnegative(sin(u))"],
    examples: [["abs(sin(z))", "sin(z)"]],
    never: ["abs(cos(z))"]
  }),
  rule({
    id: "closing/divide-by-exponential",
    kind: "sound",
    from: "exp(u)/(1 + exp(u))",
    to: "1/(1 + exp(-u))",
    examples: [["exp(z)/(1 + exp(z))", "1/(1 + exp(-z))"]],
    never: ["exp(z)/(1 + exp(-z))"]
  })
];

// rules/closing/inverses.ts
var inverse = (outer, inner, assumes = []) => rule({
  id: `closing/${outer}-of-${inner}`,
  kind: "sound",
  from: "u",
  to: `${outer}(${inner}(u))`,
  assumes,
  examples: [["z", `${outer}(${inner}(z))`]]
});
var inverses = [
  inverse("exp", "ln", ["positive(u)"]),
  inverse("ln", "exp"),
  inverse("sin", "asin"),
  inverse("cos", "acos"),
  inverse("tan", "atan"),
  inverse("sinh", "asinh"),
  inverse("cosh", "acosh"),
  inverse("tanh", "atanh"),
  inverse("atanh", "tanh"),
  inverse("asinh", "sinh"),
  rule({
    id: "closing/square-of-sqrt",
    kind: "sound",
    from: "u",
    to: "sqrt(u)^2",
    assumes: ["nonnegative(u)"],
    examples: [["z", "sqrt(z)^2"]]
  })
];

// rules/closing/index.ts
var closingRules = [...closingIdentities, ...inverses, ...general];

// rules/derivative/chain.ts
var unknownFunction = rule({
  id: "derivative/unknown-function",
  kind: "sound",
  from: "d/dx(f(x))",
  to: "f'(x)",
  when: ["unfamiliar(f)"],
  examples: [
    ["d/dx(h(x))", "h'(x)"],
    ["d/dz(h'(z))", "h''(z)"]
  ],
  never: ["d/dx(sin(x))", "d/dx(h(x^2))"]
});
var chain = rule({
  id: "derivative/chain",
  kind: "sound",
  from: "d/dx(f(u))",
  to: "f'(u)*d/dx(u)",
  when: ["unfamiliar(f)", "depends(u, x)"],
  examples: [
    ["d/dx(h(x^2))", "h'(x^2)*d/dx(x^2)"],
    ["d/dz(h'(sin(z)))", "h''(sin(z))*d/dz(sin(z))"]
  ],
  never: ["d/dx(sin(x^2))", "d/dx(h(a))"]
});

// rules/derivative/constant.ts
var constant = rule({
  id: "derivative/constant",
  kind: "sound",
  from: "d/dx(c)",
  to: "0",
  when: ["constant(c, x)"],
  examples: [
    ["d/dx(5)", "0"],
    ["d/dx(a^2 + 1)", "0"],
    ["d/dz(pi)", "0"]
  ],
  never: ["d/dx(x)", "d/dx(a x)"]
});

// rules/derivative/constant-factor.ts
var constantFactor = rule({
  id: "derivative/constant-factor",
  kind: "sound",
  from: "d/dx(c u)",
  to: "c d/dx(u)",
  when: ["constant(c, x)", "depends(u, x)"],
  examples: [
    ["d/dx(5 x^2)", "5 d/dx(x^2)"],
    ["d/dz(k sin(z))", "k d/dz(sin(z))"],
    ["d/dx(2 pi x)", "2 pi d/dx(x)"]
  ],
  never: ["d/dx(x sin(x))", "d/dx(2 a)"]
});
var constantDivisor = rule({
  id: "derivative/constant-divisor",
  kind: "sound",
  from: "d/dx(u/c)",
  to: "d/dx(u)/c",
  when: ["constant(c, x)", "depends(u, x)"],
  examples: [
    ["d/dx(x/3)", "d/dx(x)/3"],
    ["d/dx(sin(x)/a)", "d/dx(sin(x))/a"]
  ],
  never: ["d/dx(3/x)", "d/dx(x/sin(x))"]
});

// rules/derivative/exponential.ts
var exponential = rule({
  id: "derivative/exponential",
  kind: "sound",
  from: "d/dx(c^x)",
  to: "c^x*ln(c)",
  when: ["constant(c, x)"],
  assumes: ["positive(c)"],
  examples: [
    ["d/dx(2^x)", "2^x*ln(2)"],
    ["d/dz(a^z)", "a^z*ln(a)"]
  ],
  never: ["d/dx(x^2)", "d/dx(x^x)"]
});
var exponentialChain = rule({
  id: "derivative/exponential-chain",
  kind: "sound",
  from: "d/dx(c^u)",
  to: "c^u*ln(c)*d/dx(u)",
  when: ["constant(c, x)", "depends(u, x)"],
  assumes: ["positive(c)"],
  examples: [
    ["d/dx(2^sin(x))", "2^sin(x)*ln(2)*d/dx(sin(x))"],
    ["d/dx(2^(-x))", "2^(-x)*ln(2)*d/dx(-x)"]
  ],
  never: ["d/dx(sin(x)^2)", "d/dx(x^x)"]
});

// rules/derivative/general-power.ts
var generalPower = rule({
  id: "derivative/general-power",
  kind: "sound",
  from: "d/dx(u^v)",
  to: "u^v*d/dx(v*ln(u))",
  when: ["depends(u, x)", "depends(v, x)"],
  assumes: ["positive(u)"],
  examples: [
    ["d/dx(x^x)", "x^x*d/dx(x*ln(x))"],
    ["d/dx(sin(x)^x)", "sin(x)^x*d/dx(x*ln(sin(x)))"]
  ],
  never: ["d/dx(x^2)", "d/dx(2^x)"]
});
var powerAsExponential = rule({
  id: "derivative/power-as-exponential",
  kind: "sound",
  from: "d/dx(u^v)",
  to: "d/dx(exp(v*ln(u)))",
  when: ["depends(u, x)", "depends(v, x)"],
  assumes: ["positive(u)"],
  examples: [
    ["d/dx(x^x)", "d/dx(exp(x*ln(x)))"],
    ["d/dx(cos(x)^x)", "d/dx(exp(x*ln(cos(x))))"]
  ],
  never: ["d/dx(x^2)", "d/dx(2^x)"]
});

// rules/derivative/higher-order.ts
var second = rule({
  id: "derivative/second",
  kind: "sound",
  from: "d^2/dx^2(u)",
  to: "d/dx(d/dx(u))",
  examples: [
    ["d^2/dx^2(sin(x))", "d/dx(d/dx(sin(x)))"],
    ["d^2/dz^2(z^3)", "d/dz(d/dz(z^3))"]
  ],
  never: ["d/dx(sin(x))"]
});
var third = rule({
  id: "derivative/third",
  kind: "sound",
  from: "d^3/dx^3(u)",
  to: "d/dx(d^2/dx^2(u))",
  examples: [
    ["d^3/dx^3(sin(x))", "d/dx(d^2/dx^2(sin(x)))"],
    ["d^3/dz^3(exp(-z))", "d/dz(d^2/dz^2(exp(-z)))"]
  ],
  never: ["d^2/dx^2(sin(x))"]
});
var fourth = rule({
  id: "derivative/fourth",
  kind: "sound",
  from: "d^4/dx^4(u)",
  to: "d/dx(d^3/dx^3(u))",
  examples: [
    ["d^4/dx^4(sin(x))", "d/dx(d^3/dx^3(sin(x)))"],
    ["d^4/dz^4(exp(-z))", "d/dz(d^3/dz^3(exp(-z)))"]
  ],
  never: ["d^2/dx^2(sin(x))"]
});
var fifth = rule({
  id: "derivative/fifth",
  kind: "sound",
  from: "d^5/dx^5(u)",
  to: "d/dx(d^4/dx^4(u))",
  examples: [
    ["d^5/dx^5(sin(x))", "d/dx(d^4/dx^4(sin(x)))"],
    ["d^5/dz^5(exp(-z))", "d/dz(d^4/dz^4(exp(-z)))"]
  ],
  never: ["d^2/dx^2(sin(x))"]
});

// rules/derivative/power.ts
var power = rule({
  id: "derivative/power",
  kind: "sound",
  from: "d/dx(x^n)",
  to: "n*x^value(n - 1)",
  examples: [
    ["d/dx(x^3)", "3 x^2"],
    ["d/dz(z^7)", "7 z^6"]
  ],
  never: ["d/dx(x)", "d/dx(a^3)", "d/dx(sin(x)^3)", "d/dx(3^x)"]
});
var square = rule({
  id: "derivative/square",
  kind: "sound",
  from: "d/dx(x^2)",
  to: "2 x",
  examples: [
    ["d/dx(x^2)", "2 x"],
    ["d/dz(z^2)", "2 z"]
  ],
  never: ["d/dx(x^3)", "d/dx(sin(x)^2)"]
});
var powerChain = rule({
  id: "derivative/power-chain",
  kind: "sound",
  from: "d/dx(u^n)",
  to: "n*u^value(n - 1)*d/dx(u)",
  when: ["depends(u, x)"],
  examples: [
    ["d/dx(sin(x)^3)", "3*sin(x)^2*d/dx(sin(x))"],
    ["d/dx((1 + x^2)^5)", "5*(1 + x^2)^4*d/dx(1 + x^2)"]
  ],
  never: ["d/dx(a^3)", "d/dx(3^x)"]
});
var squareChain = rule({
  id: "derivative/square-chain",
  kind: "sound",
  from: "d/dx(u^2)",
  to: "2*u*d/dx(u)",
  when: ["depends(u, x)"],
  examples: [
    ["d/dx(sin(x)^2)", "2*sin(x)*d/dx(sin(x))"],
    ["d/dz((z - a)^2)", "2*(z - a)*d/dz(z - a)"]
  ],
  never: ["d/dx(a^2)", "d/dx(sin(x)^3)"]
});
var powerSymbolic = rule({
  id: "derivative/power-symbolic",
  kind: "sound",
  from: "d/dx(x^c)",
  to: "c*x^(c - 1)",
  when: ["constant(c, x)"],
  examples: [
    ["d/dx(x^a)", "a*x^(a - 1)"],
    ["d/dx(x^(a + 1))", "(a + 1)*x^((a + 1) - 1)"]
  ],
  never: ["d/dx(x^x)", "d/dx(a^x)"]
});
var powerSymbolicChain = rule({
  id: "derivative/power-symbolic-chain",
  kind: "sound",
  from: "d/dx(u^c)",
  to: "c*u^(c - 1)*d/dx(u)",
  when: ["constant(c, x)", "depends(u, x)"],
  examples: [
    ["d/dx(sin(x)^a)", "a*sin(x)^(a - 1)*d/dx(sin(x))"],
    ["d/dx((1 + x)^k)", "k*(1 + x)^(k - 1)*d/dx(1 + x)"]
  ],
  never: ["d/dx(x^x)", "d/dx(a^x)"]
});

// rules/derivative/product.ts
var product = rule({
  id: "derivative/product",
  kind: "sound",
  from: "d/dx(u v)",
  to: "v d/dx(u) + u d/dx(v)",
  when: ["depends(u, x)", "depends(v, x)"],
  examples: [
    ["d/dx(x sin(x))", "sin(x) d/dx(x) + x d/dx(sin(x))"],
    ["d/dz(z sigma(z))", "sigma(z) d/dz(z) + z d/dz(sigma(z))"]
  ],
  never: ["d/dx(3 x)", "d/dx(a sin(x))", "d/dx(x/sin(x))"]
});
var productOfThree = rule({
  id: "derivative/product-of-three",
  kind: "sound",
  from: "d/dx(u v w)",
  to: "v w d/dx(u) + u w d/dx(v) + u v d/dx(w)",
  when: ["depends(u, x)", "depends(v, x)", "depends(w, x)"],
  examples: [
    ["d/dx(x exp(x) sin(x))", "exp(x) sin(x) d/dx(x) + x sin(x) d/dx(exp(x)) + x exp(x) d/dx(sin(x))"],
    ["d/dz(z cos(z) ln(z))", "cos(z) ln(z) d/dz(z) + z ln(z) d/dz(cos(z)) + z cos(z) d/dz(ln(z))"]
  ],
  never: ["d/dx(x sin(x))", "d/dx(3 x)"]
});

// rules/derivative/quotient.ts
var quotient = rule({
  id: "derivative/quotient",
  kind: "sound",
  from: "d/dx(u/v)",
  to: "(v d/dx(u) - u d/dx(v))/v^2",
  when: ["depends(v, x)"],
  assumes: ["nonzero(v)"],
  examples: [
    ["d/dx(sin(x)/x)", "(x d/dx(sin(x)) - sin(x) d/dx(x))/x^2"],
    [
      "d/dz((exp(z) - exp(-z))/(exp(z) + exp(-z)))",
      "((exp(z) + exp(-z)) d/dz(exp(z) - exp(-z)) - (exp(z) - exp(-z)) d/dz(exp(z) + exp(-z)))/(exp(z) + exp(-z))^2"
    ]
  ],
  never: ["d/dx(x/3)", "d/dx(x sin(x))"]
});

// rules/derivative/reciprocal.ts
var reciprocal = rule({
  id: "derivative/reciprocal",
  kind: "sound",
  from: "d/dx(1/v)",
  to: "(-1)*(1/v^2)*d/dx(v)",
  when: ["depends(v, x)"],
  assumes: ["nonzero(v)"],
  examples: [
    ["d/dz(1/(1 + exp(-z)))", "(-1)*(1/(1 + exp(-z))^2)*d/dz(1 + exp(-z))"],
    ["d/dx(1/cos(x))", "(-1)*(1/cos(x)^2)*d/dx(cos(x))"]
  ],
  never: ["d/dx(1/a)", "d/dx(x/cos(x))"]
});
var constantNumerator = rule({
  id: "derivative/constant-numerator",
  kind: "sound",
  from: "d/dx(c/v)",
  to: "(-1)*(c/v^2)*d/dx(v)",
  when: ["constant(c, x)", "depends(v, x)"],
  assumes: ["nonzero(v)"],
  examples: [
    ["d/dz(3/(1 + exp(-z)))", "(-1)*(3/(1 + exp(-z))^2)*d/dz(1 + exp(-z))"],
    ["d/dx(a/cos(x))", "(-1)*(a/cos(x)^2)*d/dx(cos(x))"]
  ],
  never: ["d/dx(x/3)", "d/dx(x/cos(x))"]
});
var reciprocalOfVariable = rule({
  id: "derivative/reciprocal-of-variable",
  kind: "sound",
  from: "d/dx(1/x)",
  to: "-1/x^2",
  assumes: ["nonzero(x)"],
  examples: [
    ["d/dx(1/x)", "-1/x^2"],
    ["d/dz(1/z)", "-1/z^2"]
  ],
  never: ["d/dx(1/a)", "d/dx(1/x^2)"]
});
var reciprocalOfPower = rule({
  id: "derivative/reciprocal-of-power",
  kind: "sound",
  from: "d/dx(1/x^n)",
  to: "-n/x^value(n + 1)",
  assumes: ["nonzero(x)"],
  examples: [
    ["d/dx(1/x^2)", "-2/x^3"],
    ["d/dz(1/z^5)", "-5/z^6"]
  ],
  never: ["d/dx(1/x)", "d/dx(x^2)"]
});

// rules/derivative/sum.ts
var sum = rule({
  id: "derivative/sum",
  kind: "sound",
  from: "d/dx(u + v)",
  to: "d/dx(u) + d/dx(v)",
  examples: [
    ["d/dx(x^2 + sin(x))", "d/dx(x^2) + d/dx(sin(x))"],
    ["d/dz(1 + exp(-z))", "d/dz(1) + d/dz(exp(-z))"]
  ],
  never: ["d/dx(x sin(x))"]
});
var difference = rule({
  id: "derivative/difference",
  kind: "sound",
  from: "d/dx(u - v)",
  to: "d/dx(u) - d/dx(v)",
  examples: [
    ["d/dx(x^2 - sin(x))", "d/dx(x^2) - d/dx(sin(x))"],
    ["d/dz(exp(z) - exp(-z))", "d/dz(exp(z)) - d/dz(exp(-z))"]
  ],
  never: ["d/dx(x + sin(x))"]
});
var negation = rule({
  id: "derivative/negation",
  kind: "sound",
  from: "d/dx(-u)",
  to: "-d/dx(u)",
  examples: [
    ["d/dx(-x)", "-d/dx(x)"],
    ["d/dx(-sin(x))", "-d/dx(sin(x))"]
  ],
  never: ["d/dx(x - 1)"]
});

// rules/derivative/two-arguments.ts
var logarithm = rule({
  id: "derivative/log",
  kind: "sound",
  from: "d/dx(log(u, c))",
  to: "1/(u*ln(c))*d/dx(u)",
  when: ["constant(c, x)", "depends(u, x)"],
  assumes: ["positive(u)"],
  examples: [
    ["d/dx(log(x^2 + 1, 2))", "1/((x^2 + 1)*ln(2))*d/dx(x^2 + 1)"],
    ["d/dx(log(sin(x), a))", "1/(sin(x)*ln(a))*d/dx(sin(x))"]
  ],
  never: ["d/dx(log(2, x))"]
});
var logarithmOfVariable = rule({
  id: "derivative/log-of-variable",
  kind: "sound",
  from: "d/dx(log(x, c))",
  to: "1/(x*ln(c))",
  when: ["constant(c, x)"],
  assumes: ["positive(x)"],
  examples: [
    ["d/dx(log(x, 2))", "1/(x*ln(2))"],
    ["d/dz(log(z, 10))", "1/(z*ln(10))"]
  ],
  never: ["d/dx(log(2, x))", "d/dx(log(x^2, 2))"]
});
var logarithmVariableBase = rule({
  id: "derivative/log-variable-base",
  kind: "sound",
  from: "d/dx(log(u, v))",
  to: "d/dx(ln(u)/ln(v))",
  when: ["depends(v, x)"],
  assumes: ["positive(u)", "positive(v)"],
  examples: [
    ["d/dx(log(2, x))", "d/dx(ln(2)/ln(x))"],
    ["d/dx(log(x + 1, x))", "d/dx(ln(x + 1)/ln(x))"]
  ],
  never: ["d/dx(log(x, 2))"]
});
var nthRoot = rule({
  id: "derivative/nth-root",
  kind: "sound",
  from: "d/dx(nthRoot(u, n))",
  to: "1/(n*nthRoot(u, n)^value(n - 1))*d/dx(u)",
  when: ["depends(u, x)"],
  assumes: ["nonzero(u)"],
  examples: [
    ["d/dx(nthRoot(x^2 + 1, 3))", "1/(3*nthRoot(x^2 + 1, 3)^2)*d/dx(x^2 + 1)"],
    ["d/dx(nthRoot(sin(x), 5))", "1/(5*nthRoot(sin(x), 5)^4)*d/dx(sin(x))"]
  ],
  never: ["d/dx(nthRoot(a, 3))"]
});
var nthRootOfVariable = rule({
  id: "derivative/nth-root-of-variable",
  kind: "sound",
  from: "d/dx(nthRoot(x, n))",
  to: "1/(n*nthRoot(x, n)^value(n - 1))",
  assumes: ["nonzero(x)"],
  examples: [
    ["d/dx(nthRoot(x, 3))", "1/(3*nthRoot(x, 3)^2)"],
    ["d/dz(nthRoot(z, 4))", "1/(4*nthRoot(z, 4)^3)"]
  ],
  never: ["d/dx(nthRoot(a, 3))", "d/dx(nthRoot(x^2, 3))"]
});
var nthRootSymbolic = rule({
  id: "derivative/nth-root-symbolic",
  kind: "sound",
  from: "d/dx(nthRoot(u, c))",
  to: "1/(c*nthRoot(u, c)^(c - 1))*d/dx(u)",
  when: ["constant(c, x)", "depends(u, x)"],
  assumes: ["nonzero(u)", "nonzero(c)"],
  examples: [
    ["d/dx(nthRoot(x, k))", "1/(k*nthRoot(x, k)^(k - 1))*d/dx(x)"],
    ["d/dz(nthRoot(1 + z, a))", "1/(a*nthRoot(1 + z, a)^(a - 1))*d/dz(1 + z)"]
  ],
  never: ["d/dx(nthRoot(a, 3))", "d/dx(nthRoot(2, x))"]
});
var larger = rule({
  id: "derivative/max",
  kind: "sound",
  from: "d/dx(max(u, v))",
  to: "{d/dx(u) if u > v, d/dx(v) if u < v}",
  assumes: ["nonzero(u - v)"],
  examples: [
    ["d/dx(max(0, x))", "{d/dx(0) if 0 > x, d/dx(x) if 0 < x}"],
    ["d/dx(max(x, x^2))", "{d/dx(x) if x > x^2, d/dx(x^2) if x < x^2}"]
  ],
  never: ["d/dx(min(0, x))"]
});
var smaller = rule({
  id: "derivative/min",
  kind: "sound",
  from: "d/dx(min(u, v))",
  to: "{d/dx(u) if u < v, d/dx(v) if u > v}",
  assumes: ["nonzero(u - v)"],
  examples: [
    ["d/dx(min(0, x))", "{d/dx(0) if 0 < x, d/dx(x) if 0 > x}"],
    ["d/dx(min(x, x^2))", "{d/dx(x) if x < x^2, d/dx(x^2) if x > x^2}"]
  ],
  never: ["d/dx(max(0, x))"]
});

// rules/derivative/variable.ts
var variable = rule({
  id: "derivative/variable",
  kind: "sound",
  from: "d/dx(x)",
  to: "1",
  examples: [
    ["d/dx(x)", "1"],
    ["d/dz(z)", "1"]
  ],
  never: ["d/dx(a)", "d/dx(x^2)"]
});

// rules/derivative/index.ts
var derivativeRules = [
  constant,
  variable,
  negation,
  difference,
  sum,
  constantFactor,
  constantDivisor,
  reciprocalOfVariable,
  reciprocalOfPower,
  reciprocal,
  constantNumerator,
  square,
  power,
  squareChain,
  powerChain,
  powerSymbolic,
  powerSymbolicChain,
  exponential,
  exponentialChain,
  generalPower,
  powerAsExponential,
  product,
  productOfThree,
  quotient,
  logarithmOfVariable,
  logarithm,
  logarithmVariableBase,
  nthRootOfVariable,
  nthRoot,
  nthRootSymbolic,
  larger,
  smaller,
  unknownFunction,
  chain,
  second,
  third,
  fourth,
  fifth
];

// rules/functions/exponential.ts
var exponential2 = [
  {
    name: "exp",
    title: "exponential function",
    latex: "\\exp",
    formals: ["u"],
    derivative: ["exp(u)"],
    inverse: "ln",
    range: "y > 0",
    base: true
  },
  {
    name: "ln",
    title: "natural logarithm",
    latex: "\\ln",
    formals: ["u"],
    derivative: ["1/u"],
    domain: "u > 0",
    inverse: "exp",
    base: true
  },
  {
    name: "log",
    title: "logarithm to a base",
    latex: "\\log",
    formals: ["u", "b"],
    definition: "ln(u)/ln(b)",
    derivative: ["1/(u*ln(b))", "-ln(u)/(b*ln(b)^2)"],
    domain: "u > 0 and b > 0 and b != 1"
  }
];
var logistic = [
  {
    name: "sigma",
    aliases: ["\u03C3", "logistic", "sigmoid", "expit"],
    title: "logistic function",
    latex: "\\sigma",
    unicode: "\u03C3",
    formals: ["u"],
    definition: "1/(1 + exp(-u))",
    derivative: ["sigma(u)*(1 - sigma(u))"],
    inverse: "logit",
    range: "0 < y < 1",
    source: "P.-F. Verhulst, 1838; the name \u03C3 and its use as an activation are common to all frameworks"
  },
  {
    name: "logit",
    title: "logit",
    latex: "\\operatorname{logit}",
    formals: ["u"],
    definition: "ln(u/(1 - u))",
    derivative: ["1/(u*(1 - u))"],
    domain: "0 < u < 1",
    inverse: "sigma"
  },
  {
    name: "softplus",
    title: "softplus",
    latex: "\\operatorname{softplus}",
    formals: ["u"],
    definition: "ln(1 + exp(u))",
    derivative: ["sigma(u)"],
    range: "y > 0",
    source: "C. Dugas et al., Incorporating second-order functional knowledge for better option pricing, NIPS 2000"
  }
];

// rules/functions/families.ts
var families = {
  rectifier: [
    "identity",
    "heaviside",
    "relu",
    "leakyRelu",
    "prelu",
    "relu6",
    "thresholdedRelu",
    "elu",
    "selu",
    "celu",
    "isrlu",
    "softplus",
    "softplusBeta",
    "squareplus",
    "bentIdentity"
  ],
  sigmoid: [
    "sigma",
    "hardSigmoid",
    "hardSigmoidTheano",
    "logSigmoid",
    "tanh",
    "hardTanh",
    "lecunTanh",
    "softsign",
    "elliott",
    "atan",
    "isru",
    "sqnl",
    "cloglog",
    "gompertz",
    "gd",
    "Phi"
  ],
  gated: [
    "silu",
    "swishBeta",
    "hardSwish",
    "gelu",
    "geluTanh",
    "geluSigmoid",
    "mish",
    "phish",
    "smish",
    "logish",
    "tanhExp",
    "serf",
    "aria2"
  ],
  wave: ["gaussian", "sinusoid", "sinc", "snake", "exp"],
  shrinkage: ["softShrink", "hardShrink", "tanhShrink"],
  loss: ["squaredError", "binaryCrossEntropy", "softmaxCrossEntropy", "logCosh", "huber", "hinge"]
};

// rules/functions/gated.ts
var gatedUnits = [
  {
    name: "silu",
    aliases: ["SiLU", "swish"],
    title: "sigmoid linear unit (swish)",
    latex: "\\operatorname{SiLU}",
    unicode: "SiLU",
    formals: ["u"],
    definition: "u*sigma(u)",
    derivative: ["sigma(u) + u*sigma(u)*(1 - sigma(u))"],
    range: "y >= -0.278464542761074",
    source: "S. Elfwing, E. Uchibe and K. Doya, 2017, arXiv:1702.03118; P. Ramachandran et al., 2017, arXiv:1710.05941"
  },
  {
    name: "swishBeta",
    title: "swish with \u03B2",
    latex: "\\operatorname{swish}_{\\beta}",
    unicode: "swish_\u03B2",
    formals: ["u"],
    parameters: { beta: "1" },
    definition: "u*sigma(beta*u)",
    derivative: ["sigma(beta*u) + beta*u*sigma(beta*u)*(1 - sigma(beta*u))"],
    range: "y >= -0.278464542761074/beta",
    assumes: ["beta > 0"],
    source: "P. Ramachandran, B. Zoph and Q. Le, 2017, arXiv:1710.05941"
  },
  {
    name: "hardSwish",
    aliases: ["hardswish"],
    title: "hard swish",
    latex: "\\operatorname{hardswish}",
    unicode: "hardswish",
    formals: ["u"],
    definition: "{0 if u <= -3, u if u >= 3, u*(u + 3)/6 otherwise}",
    derivative: ["{0 if u < -3, u/3 + 1/2 if -3 < u < 3, 1 if u > 3}"],
    kinks: ["u = -3", "u = 3"],
    range: "y >= -3/8",
    source: "A. Howard et al., MobileNetV3, 2019, arXiv:1905.02244"
  },
  {
    name: "gelu",
    aliases: ["GELU"],
    title: "Gaussian error linear unit",
    latex: "\\operatorname{GELU}",
    unicode: "GELU",
    formals: ["u"],
    definition: "u*Phi(u)",
    derivative: ["Phi(u) + u*phi(u)"],
    range: "y >= -0.169971207479904",
    source: "D. Hendrycks and K. Gimpel, 2016, arXiv:1606.08415"
  },
  {
    name: "geluTanh",
    title: "Gaussian error linear unit, tanh approximation",
    latex: "\\operatorname{GELU}_{\\tanh}",
    unicode: "GELU_tanh",
    formals: ["u"],
    definition: "u/2*(1 + tanh(sqrt(2/pi)*(u + 0.044715*u^3)))",
    conventions: ['An approximation of gelu, not the same function; PyTorch names it approximate="tanh".'],
    source: "D. Hendrycks and K. Gimpel, 2016, arXiv:1606.08415"
  },
  {
    name: "geluSigmoid",
    aliases: ["quickGelu"],
    title: "Gaussian error linear unit, logistic approximation",
    latex: "\\operatorname{GELU}_{\\sigma}",
    unicode: "GELU_\u03C3",
    formals: ["u"],
    definition: "u*sigma(1.702*u)",
    conventions: ["An approximation of gelu, not the same function."],
    source: "D. Hendrycks and K. Gimpel, 2016, arXiv:1606.08415"
  },
  {
    name: "mish",
    aliases: ["Mish"],
    title: "Mish",
    latex: "\\operatorname{Mish}",
    unicode: "Mish",
    formals: ["u"],
    definition: "u*tanh(softplus(u))",
    source: "D. Misra, 2019, arXiv:1908.08681"
  },
  {
    name: "phish",
    aliases: ["Phish"],
    title: "Phish",
    latex: "\\operatorname{Phish}",
    unicode: "Phish",
    formals: ["u"],
    definition: "u*tanh(gelu(u))",
    source: "P. Naveen, 2022"
  },
  {
    name: "smish",
    aliases: ["Smish"],
    title: "Smish",
    latex: "\\operatorname{Smish}",
    unicode: "Smish",
    formals: ["u"],
    definition: "u*tanh(ln(1 + sigma(u)))",
    source: "X. Wang, H. Ren and A. Wang, Electronics 11(4), 2022"
  },
  {
    name: "logish",
    aliases: ["Logish"],
    title: "Logish",
    latex: "\\operatorname{Logish}",
    unicode: "Logish",
    formals: ["u"],
    definition: "u*ln(1 + sigma(u))",
    source: "H. Zhu et al., Neurocomputing 458, 2021"
  },
  {
    name: "tanhExp",
    aliases: ["TanhExp"],
    title: "TanhExp",
    latex: "\\operatorname{TanhExp}",
    unicode: "TanhExp",
    formals: ["u"],
    definition: "u*tanh(exp(u))",
    source: "X. Liu and X. Di, 2020, arXiv:2003.09855"
  },
  {
    name: "serf",
    aliases: ["Serf"],
    title: "Serf",
    latex: "\\operatorname{Serf}",
    unicode: "Serf",
    formals: ["u"],
    definition: "u*erf(softplus(u))",
    source: "S. Nag and M. Bhattacharyya, 2021, arXiv:2108.09598"
  },
  {
    name: "aria2",
    aliases: ["ARiA2"],
    title: "ARiA2",
    latex: "\\operatorname{ARiA2}",
    unicode: "ARiA2",
    formals: ["u"],
    parameters: { alpha: "3/2", beta: "2" },
    definition: "u*(1 + exp(-beta*u))^(-alpha)",
    assumes: ["alpha > 0", "beta > 0"],
    source: "N. Patwardhan, M. Ingalhalikar and R. Walambe, 2018, arXiv:1805.08878"
  }
];

// rules/functions/hyperbolic.ts
var hyperbolic = [
  {
    name: "sinh",
    aliases: ["sh"],
    title: "hyperbolic sine",
    latex: "\\sinh",
    formals: ["u"],
    definition: "(exp(u) - exp(-u))/2",
    derivative: ["cosh(u)"],
    inverse: "asinh",
    parity: "odd"
  },
  {
    name: "cosh",
    aliases: ["ch"],
    title: "hyperbolic cosine",
    latex: "\\cosh",
    formals: ["u"],
    definition: "(exp(u) + exp(-u))/2",
    derivative: ["sinh(u)"],
    inverse: "acosh",
    range: "y >= 1",
    parity: "even"
  },
  {
    name: "tanh",
    aliases: ["th"],
    title: "hyperbolic tangent",
    latex: "\\tanh",
    formals: ["u"],
    definition: "(exp(u) - exp(-u))/(exp(u) + exp(-u))",
    derivative: ["1 - tanh(u)^2"],
    inverse: "atanh",
    range: "-1 < y < 1",
    parity: "odd"
  },
  {
    name: "coth",
    aliases: ["cth"],
    title: "hyperbolic cotangent",
    latex: "\\coth",
    formals: ["u"],
    definition: "(exp(u) + exp(-u))/(exp(u) - exp(-u))",
    derivative: ["1 - coth(u)^2"],
    domain: "u != 0",
    inverse: "acoth",
    range: "y < -1 or y > 1",
    parity: "odd"
  },
  {
    name: "sech",
    title: "hyperbolic secant",
    latex: "\\operatorname{sech}",
    formals: ["u"],
    definition: "2/(exp(u) + exp(-u))",
    derivative: ["-sech(u)*tanh(u)"],
    inverse: "asech",
    range: "0 < y <= 1",
    parity: "even"
  },
  {
    name: "csch",
    aliases: ["cosech"],
    title: "hyperbolic cosecant",
    latex: "\\operatorname{csch}",
    formals: ["u"],
    definition: "2/(exp(u) - exp(-u))",
    derivative: ["-csch(u)*coth(u)"],
    domain: "u != 0",
    inverse: "acsch",
    range: "y != 0",
    parity: "odd"
  }
];

// rules/functions/inverse-hyperbolic.ts
var inverseHyperbolic = [
  {
    name: "asinh",
    aliases: ["arsinh", "arcsinh"],
    title: "inverse hyperbolic sine",
    latex: "\\operatorname{arsinh}",
    unicode: "arsinh",
    formals: ["u"],
    definition: "ln(u + sqrt(u^2 + 1))",
    derivative: ["1/sqrt(1 + u^2)"],
    inverse: "sinh",
    parity: "odd"
  },
  {
    name: "acosh",
    aliases: ["arcosh", "arccosh"],
    title: "inverse hyperbolic cosine",
    latex: "\\operatorname{arcosh}",
    unicode: "arcosh",
    formals: ["u"],
    definition: "ln(u + sqrt(u^2 - 1))",
    derivative: ["1/sqrt(u^2 - 1)"],
    domain: "u >= 1",
    kinks: ["u = 1"],
    inverse: "cosh",
    range: "y >= 0"
  },
  {
    name: "atanh",
    aliases: ["artanh", "arctanh"],
    title: "inverse hyperbolic tangent",
    latex: "\\operatorname{artanh}",
    unicode: "artanh",
    formals: ["u"],
    definition: "ln((1 + u)/(1 - u))/2",
    derivative: ["1/(1 - u^2)"],
    domain: "-1 < u < 1",
    inverse: "tanh",
    parity: "odd"
  },
  {
    name: "acoth",
    aliases: ["arcoth", "arccoth"],
    title: "inverse hyperbolic cotangent",
    latex: "\\operatorname{arcoth}",
    unicode: "arcoth",
    formals: ["u"],
    definition: "ln((u + 1)/(u - 1))/2",
    derivative: ["1/(1 - u^2)"],
    domain: "u < -1 or u > 1",
    inverse: "coth",
    range: "y != 0",
    parity: "odd"
  },
  {
    name: "asech",
    aliases: ["arsech", "arcsech"],
    title: "inverse hyperbolic secant",
    latex: "\\operatorname{arsech}",
    unicode: "arsech",
    formals: ["u"],
    definition: "ln((1 + sqrt(1 - u^2))/u)",
    derivative: ["-1/(u*sqrt(1 - u^2))"],
    domain: "0 < u <= 1",
    kinks: ["u = 1"],
    inverse: "sech",
    range: "y >= 0"
  },
  {
    name: "acsch",
    aliases: ["arcsch", "arccsch"],
    title: "inverse hyperbolic cosecant",
    latex: "\\operatorname{arcsch}",
    unicode: "arcsch",
    formals: ["u"],
    definition: "ln(1/u + sqrt(1/u^2 + 1))",
    derivative: ["-1/(abs(u)*sqrt(1 + u^2))"],
    domain: "u != 0",
    inverse: "csch",
    range: "y != 0",
    parity: "odd"
  }
];

// rules/functions/inverse-trigonometric.ts
var inverseTrigonometric = [
  {
    name: "asin",
    aliases: ["arcsin"],
    title: "arcsine",
    latex: "\\arcsin",
    unicode: "arcsin",
    formals: ["u"],
    derivative: ["1/sqrt(1 - u^2)"],
    domain: "-1 <= u <= 1",
    kinks: ["u = -1", "u = 1"],
    inverse: "sin",
    range: "-pi/2 <= y <= pi/2",
    parity: "odd",
    base: true
  },
  {
    name: "acos",
    aliases: ["arccos"],
    title: "arccosine",
    latex: "\\arccos",
    unicode: "arccos",
    formals: ["u"],
    definition: "pi/2 - asin(u)",
    derivative: ["-1/sqrt(1 - u^2)"],
    domain: "-1 <= u <= 1",
    kinks: ["u = -1", "u = 1"],
    inverse: "cos",
    range: "0 <= y <= pi",
    base: true
  },
  {
    name: "atan",
    aliases: ["arctan", "arctg"],
    title: "arctangent",
    latex: "\\arctan",
    unicode: "arctan",
    formals: ["u"],
    derivative: ["1/(1 + u^2)"],
    inverse: "tan",
    range: "-pi/2 < y < pi/2",
    parity: "odd",
    base: true
  },
  {
    name: "acot",
    aliases: ["arccot", "arcctg"],
    title: "arccotangent",
    latex: "\\operatorname{arccot}",
    unicode: "arccot",
    formals: ["u"],
    definition: "atan(1/u)",
    derivative: ["-1/(1 + u^2)"],
    kinks: ["u = 0"],
    inverse: "cot",
    range: "-pi/2 < y <= pi/2 and y != 0",
    base: true,
    conventions: [
      "Values between -\u03C0/2 and \u03C0/2, with \u03C0/2 at 0, as in mathjs and Mathematica: it jumps at 0. Others take \u03C0/2 - arctan u; the derivative is the same."
    ]
  },
  {
    name: "asec",
    aliases: ["arcsec"],
    title: "arcsecant",
    latex: "\\operatorname{arcsec}",
    unicode: "arcsec",
    formals: ["u"],
    definition: "acos(1/u)",
    derivative: ["1/(abs(u)*sqrt(u^2 - 1))"],
    domain: "u <= -1 or u >= 1",
    kinks: ["u = -1", "u = 1"],
    inverse: "sec",
    range: "0 <= y <= pi and y != pi/2"
  },
  {
    name: "acsc",
    aliases: ["arccsc", "arccosec"],
    title: "arccosecant",
    latex: "\\operatorname{arccsc}",
    unicode: "arccsc",
    formals: ["u"],
    definition: "asin(1/u)",
    derivative: ["-1/(abs(u)*sqrt(u^2 - 1))"],
    domain: "u <= -1 or u >= 1",
    kinks: ["u = -1", "u = 1"],
    inverse: "csc",
    range: "-pi/2 <= y <= pi/2 and y != 0",
    parity: "odd"
  }
];

// rules/functions/losses.ts
var losses = [
  {
    name: "squaredError",
    title: "squared error",
    latex: "\\operatorname{SE}",
    unicode: "SE",
    formals: ["u"],
    parameters: { y: "0" },
    definition: "(u - y)^2/2",
    derivative: ["u - y"],
    conventions: ["With the factor 1/2, so that the slope is u - y; mean squared error in the frameworks has none."],
    source: "A.-M. Legendre, 1805; C. F. Gauss, 1809"
  },
  {
    name: "binaryCrossEntropy",
    aliases: ["bceWithLogits"],
    title: "binary cross-entropy of a logistic output",
    latex: "\\operatorname{BCE}",
    unicode: "BCE",
    formals: ["u"],
    parameters: { y: "1" },
    definition: "-y*ln(sigma(u)) - (1 - y)*ln(1 - sigma(u))",
    derivative: ["sigma(u) - y"],
    conventions: ["u is the logit: the logistic function is part of the loss."],
    source: "PyTorch, torch.nn.BCEWithLogitsLoss"
  },
  {
    name: "softmaxCrossEntropy",
    title: "softmax cross-entropy in one logit",
    latex: "\\operatorname{CE}",
    unicode: "CE",
    formals: ["u"],
    parameters: { y: "1", s: "1" },
    definition: "ln(exp(u) + s) - y*u",
    derivative: ["exp(u)/(exp(u) + s) - y"],
    assumes: ["s > 0"],
    conventions: [
      "s is the sum of the exponentials of the other logits, and y is 1 where u is the logit of the true class, else 0 (up to a term without u)."
    ]
  },
  {
    name: "logCosh",
    title: "log-cosh",
    latex: "\\operatorname{logcosh}",
    unicode: "logcosh",
    formals: ["u"],
    definition: "ln(cosh(u))",
    derivative: ["tanh(u)"],
    range: "y >= 0",
    parity: "even",
    conventions: ["u is the residual: output minus target."]
  },
  {
    name: "huber",
    title: "Huber loss",
    latex: "\\operatorname{huber}",
    formals: ["u"],
    parameters: { delta: "1" },
    definition: "{u^2/2 if -delta <= u <= delta, delta*(abs(u) - delta/2) otherwise}",
    derivative: ["{u if -delta <= u <= delta, delta*sign(u) otherwise}"],
    range: "y >= 0",
    parity: "even",
    assumes: ["delta > 0"],
    conventions: ["u is the residual: output minus target."],
    source: "P. Huber, 1964"
  },
  {
    name: "hinge",
    title: "hinge loss",
    latex: "\\operatorname{hinge}",
    formals: ["u"],
    parameters: { y: "1" },
    definition: "max(0, 1 - y*u)",
    derivative: ["{-y if y*u < 1, 0 if y*u > 1}"],
    kinks: ["y*u = 1"],
    assumes: ["y != 0"],
    conventions: ["The target y is 1 or -1.", "The slope at y*u = 1 is not defined; 0 and -y are both in use."],
    source: "C. Cortes and V. Vapnik, 1995"
  }
];

// rules/functions/normal.ts
var normal = [
  {
    name: "erf",
    title: "error function",
    latex: "\\operatorname{erf}",
    formals: ["u"],
    derivative: ["2/sqrt(pi)*exp(-u^2)"],
    range: "-1 < y < 1",
    parity: "odd",
    base: true
  },
  {
    name: "erfc",
    title: "complementary error function",
    latex: "\\operatorname{erfc}",
    formals: ["u"],
    definition: "1 - erf(u)",
    derivative: ["-2/sqrt(pi)*exp(-u^2)"],
    range: "0 < y < 2",
    base: true
  },
  {
    name: "Phi",
    aliases: ["\u03A6", "normcdf"],
    title: "standard normal distribution function",
    latex: "\\Phi",
    unicode: "\u03A6",
    formals: ["u"],
    definition: "(1 + erf(u/sqrt(2)))/2",
    derivative: ["phi(u)"],
    range: "0 < y < 1"
  },
  {
    name: "phi",
    aliases: ["\u03C6", "\u03D5", "varphi", "normpdf"],
    title: "standard normal density",
    latex: "\\varphi",
    unicode: "\u03C6",
    formals: ["u"],
    definition: "exp(-u^2/2)/sqrt(2*pi)",
    derivative: ["-u*phi(u)"],
    range: "0 < y <= 1/sqrt(2*pi)",
    parity: "even"
  }
];

// rules/functions/other-activations.ts
var otherActivations = [
  {
    name: "gaussian",
    title: "Gaussian",
    latex: "\\operatorname{gaussian}",
    formals: ["u"],
    definition: "exp(-u^2)",
    derivative: ["-2*u*exp(-u^2)"],
    range: "0 < y <= 1",
    parity: "even",
    conventions: ["Height 1 and no factor 1/2 in the exponent; the normal density is phi."]
  },
  {
    name: "sinusoid",
    title: "sinusoid",
    latex: "\\operatorname{sinusoid}",
    formals: ["u"],
    definition: "sin(u)",
    derivative: ["cos(u)"],
    range: "-1 <= y <= 1",
    parity: "odd",
    source: "J. Sopena, E. Romero and R. Alqu\xE9zar, 1999"
  },
  {
    name: "sinc",
    title: "cardinal sine",
    latex: "\\operatorname{sinc}",
    formals: ["u"],
    definition: "{1 if u = 0, sin(u)/u otherwise}",
    derivative: ["{0 if u = 0, (u*cos(u) - sin(u))/u^2 otherwise}"],
    range: "-0.217233628211222 <= y <= 1",
    parity: "even",
    conventions: ["Unnormalised: sin(u)/u; NumPy and PyTorch have sin(pi*u)/(pi*u)."]
  },
  {
    name: "snake",
    aliases: ["Snake"],
    title: "Snake",
    latex: "\\operatorname{Snake}",
    unicode: "Snake",
    formals: ["u"],
    parameters: { a: "1" },
    definition: "u + sin(a*u)^2/a",
    derivative: ["1 + 2*sin(a*u)*cos(a*u)"],
    assumes: ["a > 0"],
    source: "L. Ziyin, T. Hartwig and M. Ueda, NeurIPS 2020, arXiv:2006.08195"
  },
  {
    name: "bentIdentity",
    title: "bent identity",
    latex: "\\operatorname{bent}",
    unicode: "bent",
    formals: ["u"],
    definition: "(sqrt(u^2 + 1) - 1)/2 + u",
    derivative: ["u/(2*sqrt(u^2 + 1)) + 1"]
  },
  {
    name: "softShrink",
    aliases: ["softshrink"],
    title: "soft shrinkage",
    latex: "\\operatorname{softshrink}",
    unicode: "softshrink",
    formals: ["u"],
    parameters: { lambda: "1/2" },
    definition: "{u - lambda if u > lambda, u + lambda if u < -lambda, 0 otherwise}",
    derivative: ["{1 if u > lambda, 1 if u < -lambda, 0 if -lambda < u < lambda}"],
    kinks: ["u = lambda", "u = -lambda"],
    parity: "odd",
    assumes: ["lambda > 0"],
    conventions: ["The slopes at the joints are not defined; PyTorch uses 0."],
    source: "D. Donoho, 1995; PyTorch, torch.nn.Softshrink"
  },
  {
    name: "hardShrink",
    aliases: ["hardshrink"],
    title: "hard shrinkage",
    latex: "\\operatorname{hardshrink}",
    unicode: "hardshrink",
    formals: ["u"],
    parameters: { lambda: "1/2" },
    definition: "{u if u > lambda, u if u < -lambda, 0 otherwise}",
    derivative: ["{1 if u > lambda, 1 if u < -lambda, 0 if -lambda < u < lambda}"],
    kinks: ["u = lambda", "u = -lambda"],
    range: "y < -lambda or y = 0 or y > lambda",
    parity: "odd",
    assumes: ["lambda > 0"],
    conventions: ["It jumps at the joints; PyTorch uses slope 0 there."],
    source: "D. Donoho and I. Johnstone, 1994; PyTorch, torch.nn.Hardshrink"
  },
  {
    name: "tanhShrink",
    aliases: ["tanhshrink"],
    title: "tanh shrinkage",
    latex: "\\operatorname{tanhshrink}",
    unicode: "tanhshrink",
    formals: ["u"],
    definition: "u - tanh(u)",
    derivative: ["tanh(u)^2"],
    parity: "odd",
    source: "PyTorch, torch.nn.Tanhshrink"
  }
];

// rules/functions/piecewise.ts
var piecewise = [
  {
    name: "abs",
    title: "absolute value",
    latex: "\\operatorname{abs}",
    formals: ["u"],
    definition: "{u if u >= 0, -u otherwise}",
    derivative: ["sign(u)"],
    kinks: ["u = 0"],
    range: "y >= 0",
    parity: "even",
    base: true
  },
  {
    name: "sign",
    aliases: ["sgn", "signum"],
    title: "sign",
    latex: "\\operatorname{sgn}",
    unicode: "sgn",
    formals: ["u"],
    definition: "{1 if u > 0, -1 if u < 0, 0 otherwise}",
    derivative: ["0"],
    kinks: ["u = 0"],
    range: "y = -1 or y = 0 or y = 1",
    parity: "odd",
    base: true
  },
  {
    name: "max",
    title: "larger of two",
    latex: "\\max",
    formals: ["u", "v"],
    definition: "{u if u >= v, v otherwise}",
    derivative: ["{1 if u > v, 0 if u < v}", "{0 if u > v, 1 if u < v}"],
    kinks: ["u = v"],
    base: true
  },
  {
    name: "min",
    title: "smaller of two",
    latex: "\\min",
    formals: ["u", "v"],
    definition: "{u if u <= v, v otherwise}",
    derivative: ["{1 if u < v, 0 if u > v}", "{0 if u < v, 1 if u > v}"],
    kinks: ["u = v"],
    base: true
  }
];

// rules/functions/rectifiers.ts
var rectifiers = [
  {
    name: "identity",
    aliases: ["linear"],
    title: "identity",
    latex: "\\operatorname{id}",
    unicode: "id",
    formals: ["u"],
    definition: "u",
    derivative: ["1"],
    inverse: "identity",
    parity: "odd"
  },
  {
    name: "heaviside",
    aliases: ["step", "binaryStep"],
    title: "binary step",
    latex: "\\operatorname{H}",
    unicode: "H",
    formals: ["u"],
    definition: "{0 if u < 0, 1 otherwise}",
    derivative: ["0"],
    kinks: ["u = 0"],
    range: "y = 0 or y = 1",
    conventions: ["The value at 0 is 1; others take 1/2 or 0."],
    source: "W. McCulloch and W. Pitts, 1943"
  },
  {
    name: "relu",
    aliases: ["ReLU"],
    title: "rectified linear unit",
    latex: "\\operatorname{ReLU}",
    unicode: "ReLU",
    formals: ["u"],
    definition: "max(0, u)",
    derivative: ["{1 if u > 0, 0 if u < 0}"],
    kinks: ["u = 0"],
    range: "y >= 0",
    conventions: ["The slope at 0 is not defined; PyTorch and TensorFlow use 0."],
    source: "K. Fukushima, 1969; V. Nair and G. Hinton, ICML 2010"
  },
  {
    name: "leakyRelu",
    aliases: ["leakyReLU", "LeakyReLU"],
    title: "leaky rectified linear unit",
    latex: "\\operatorname{LReLU}",
    unicode: "LReLU",
    formals: ["u"],
    parameters: { alpha: "1/100" },
    definition: "{u if u > 0, alpha*u otherwise}",
    derivative: ["{1 if u > 0, alpha if u < 0}"],
    kinks: ["u = 0"],
    assumes: ["alpha > 0", "alpha < 1"],
    conventions: ["The slope at 0 is not defined; PyTorch and TensorFlow use alpha."],
    source: "A. Maas, A. Hannun and A. Ng, ICML 2013"
  },
  {
    name: "prelu",
    aliases: ["PReLU"],
    title: "parametric rectified linear unit",
    latex: "\\operatorname{PReLU}",
    unicode: "PReLU",
    formals: ["u"],
    parameters: { a: "1/4" },
    definition: "{u if u > 0, a*u otherwise}",
    derivative: ["{1 if u > 0, a if u < 0}"],
    kinks: ["u = 0"],
    assumes: ["a > 0", "a < 1"],
    conventions: [
      "The parameter a is learned; 1/4 is its first value.",
      "The slope at 0 is not defined; PyTorch and TensorFlow use a."
    ],
    source: "K. He et al., ICCV 2015, arXiv:1502.01852"
  },
  {
    name: "relu6",
    aliases: ["ReLU6"],
    title: "rectified linear unit, capped at 6",
    latex: "\\operatorname{ReLU6}",
    unicode: "ReLU6",
    formals: ["u"],
    definition: "{0 if u <= 0, 6 if u >= 6, u otherwise}",
    derivative: ["{0 if u < 0, 1 if 0 < u < 6, 0 if u > 6}"],
    kinks: ["u = 0", "u = 6"],
    range: "0 <= y <= 6",
    conventions: ["The slopes at 0 and 6 are not defined; PyTorch and TensorFlow use 0."],
    source: "A. Krizhevsky, 2010"
  },
  {
    name: "thresholdedRelu",
    aliases: ["thresholdedReLU", "ThresholdedReLU"],
    title: "thresholded rectified linear unit",
    latex: "\\operatorname{ThresholdedReLU}",
    unicode: "ThresholdedReLU",
    formals: ["u"],
    parameters: { theta: "1" },
    definition: "{u if u > theta, 0 otherwise}",
    derivative: ["{1 if u > theta, 0 if u < theta}"],
    kinks: ["u = theta"],
    range: "y = 0 or y > theta",
    assumes: ["theta > 0"],
    conventions: ["It jumps at theta; frameworks use slope 0 there."],
    source: "K. Konda, R. Memisevic and D. Krueger, 2014, arXiv:1402.3337"
  },
  {
    name: "elu",
    aliases: ["ELU"],
    title: "exponential linear unit",
    latex: "\\operatorname{ELU}",
    unicode: "ELU",
    formals: ["u"],
    parameters: { alpha: "1" },
    definition: "{u if u > 0, alpha*(exp(u) - 1) otherwise}",
    derivative: ["{1 if u > 0, alpha*exp(u) if u < 0}"],
    kinks: ["u = 0 and alpha != 1"],
    range: "y > -alpha",
    assumes: ["alpha > 0"],
    conventions: ["Differentiable at 0 exactly when alpha = 1; PyTorch and TensorFlow use alpha there."],
    source: "D.-A. Clevert, T. Unterthiner and S. Hochreiter, ICLR 2016, arXiv:1511.07289"
  },
  {
    name: "selu",
    aliases: ["SELU"],
    title: "scaled exponential linear unit",
    latex: "\\operatorname{SELU}",
    unicode: "SELU",
    formals: ["u"],
    parameters: { lambda: "1.0507009873554805", alpha: "1.6732632423543772" },
    definition: "{lambda*u if u > 0, lambda*alpha*(exp(u) - 1) otherwise}",
    derivative: ["{lambda if u > 0, lambda*alpha*exp(u) if u < 0}"],
    kinks: ["u = 0 and alpha != 1"],
    range: "y > -lambda*alpha",
    assumes: ["lambda > 0", "alpha > 0"],
    conventions: ["The slope at 0 is not defined; PyTorch and TensorFlow use lambda*alpha."],
    source: "G. Klambauer et al., NIPS 2017, arXiv:1706.02515"
  },
  {
    name: "celu",
    aliases: ["CELU"],
    title: "continuously differentiable exponential linear unit",
    latex: "\\operatorname{CELU}",
    unicode: "CELU",
    formals: ["u"],
    parameters: { alpha: "1" },
    definition: "{u if u > 0, alpha*(exp(u/alpha) - 1) otherwise}",
    derivative: ["{1 if u > 0, exp(u/alpha) otherwise}"],
    range: "y > -alpha",
    assumes: ["alpha > 0"],
    source: "J. Barron, 2017, arXiv:1704.07483"
  },
  {
    name: "isrlu",
    aliases: ["ISRLU"],
    title: "inverse square root linear unit",
    latex: "\\operatorname{ISRLU}",
    unicode: "ISRLU",
    formals: ["u"],
    parameters: { alpha: "1" },
    definition: "{u if u >= 0, u/sqrt(1 + alpha*u^2) otherwise}",
    derivative: ["{1 if u >= 0, 1/sqrt(1 + alpha*u^2)^3 otherwise}"],
    range: "y > -1/sqrt(alpha)",
    assumes: ["alpha > 0"],
    source: "B. Carlile et al., 2017, arXiv:1710.09967"
  },
  {
    name: "softplusBeta",
    title: "softplus with sharpness \u03B2",
    latex: "\\operatorname{softplus}_{\\beta}",
    unicode: "softplus_\u03B2",
    formals: ["u"],
    parameters: { beta: "1" },
    definition: "ln(1 + exp(beta*u))/beta",
    derivative: ["sigma(beta*u)"],
    range: "y > 0",
    assumes: ["beta > 0"],
    source: "PyTorch, torch.nn.Softplus"
  },
  {
    name: "squareplus",
    title: "squareplus",
    latex: "\\operatorname{squareplus}",
    formals: ["u"],
    parameters: { b: "4" },
    definition: "(u + sqrt(u^2 + b))/2",
    derivative: ["(1 + u/sqrt(u^2 + b))/2"],
    range: "y > 0",
    assumes: ["b > 0"],
    source: "J. Barron, 2021, arXiv:2112.11687"
  }
];

// rules/functions/roots.ts
var roots = [
  {
    name: "sqrt",
    aliases: ["\u221A"],
    title: "square root",
    latex: "\\sqrt",
    unicode: "\u221A",
    formals: ["u"],
    definition: "u^(1/2)",
    derivative: ["1/(2*sqrt(u))"],
    domain: "u >= 0",
    kinks: ["u = 0"],
    range: "y >= 0",
    base: true
  },
  {
    name: "nthRoot",
    title: "n-th root",
    latex: "\\sqrt",
    formals: ["u", "n"],
    derivative: ["1/(n*nthRoot(u, n)^(n - 1))", "-nthRoot(u, n)*ln(u)/n^2"],
    // (-1)^n = -1 says that n is odd: the real root of a negative number exists.
    domain: "u >= 0 or (-1)^n = -1",
    kinks: ["u = 0"],
    conventions: ["The real root: for odd n it is defined for negative u too, unlike the power u^(1/n)."],
    base: true
  }
];

// rules/functions/sigmoids.ts
var sigmoids = [
  {
    name: "hardSigmoid",
    aliases: ["hardsigmoid"],
    title: "hard sigmoid (PyTorch)",
    latex: "\\operatorname{hardsigmoid}",
    unicode: "hardsigmoid",
    formals: ["u"],
    definition: "{0 if u <= -3, 1 if u >= 3, (u + 3)/6 otherwise}",
    derivative: ["{0 if u < -3, 1/6 if -3 < u < 3, 0 if u > 3}"],
    kinks: ["u = -3", "u = 3"],
    range: "0 <= y <= 1",
    conventions: [
      "Slope 1/6, as in PyTorch and Keras 3; hardSigmoidTheano has slope 1/5.",
      "The slopes at -3 and 3 are not defined; PyTorch uses 0."
    ],
    source: "A. Howard et al., MobileNetV3, 2019, arXiv:1905.02244"
  },
  {
    name: "hardSigmoidTheano",
    aliases: ["hardSigmoidKeras"],
    title: "hard sigmoid (Theano, Keras 2)",
    latex: "\\operatorname{hardsigmoid}",
    unicode: "hardsigmoid",
    formals: ["u"],
    definition: "{0 if u <= -5/2, 1 if u >= 5/2, u/5 + 1/2 otherwise}",
    derivative: ["{0 if u < -5/2, 1/5 if -5/2 < u < 5/2, 0 if u > 5/2}"],
    kinks: ["u = -5/2", "u = 5/2"],
    range: "0 <= y <= 1",
    conventions: ["Slope 1/5, as in Theano and Keras 2; hardSigmoid has slope 1/6."],
    source: "Theano, theano.tensor.nnet.hard_sigmoid"
  },
  {
    name: "logSigmoid",
    aliases: ["logsigmoid"],
    title: "logarithm of the logistic function",
    latex: "\\operatorname{logsigmoid}",
    unicode: "logsigmoid",
    formals: ["u"],
    definition: "ln(sigma(u))",
    derivative: ["1 - sigma(u)"],
    range: "y < 0",
    source: "PyTorch, torch.nn.LogSigmoid"
  },
  {
    name: "hardTanh",
    aliases: ["hardtanh"],
    title: "hard tanh",
    latex: "\\operatorname{hardtanh}",
    unicode: "hardtanh",
    formals: ["u"],
    definition: "{-1 if u <= -1, 1 if u >= 1, u otherwise}",
    derivative: ["{0 if u < -1, 1 if -1 < u < 1, 0 if u > 1}"],
    kinks: ["u = -1", "u = 1"],
    range: "-1 <= y <= 1",
    parity: "odd",
    conventions: ["The slopes at -1 and 1 are not defined; PyTorch uses 0."],
    source: "R. Collobert, 2004"
  },
  {
    name: "lecunTanh",
    aliases: ["scaledTanh"],
    title: "LeCun's scaled tanh",
    latex: "\\operatorname{lecuntanh}",
    unicode: "lecuntanh",
    formals: ["u"],
    parameters: { a: "1.7159", b: "2/3" },
    definition: "a*tanh(b*u)",
    derivative: ["a*b*(1 - tanh(b*u)^2)"],
    range: "-a < y < a",
    parity: "odd",
    assumes: ["a > 0", "b > 0"],
    source: "Y. LeCun et al., Efficient BackProp, 1998"
  },
  {
    name: "softsign",
    title: "softsign",
    latex: "\\operatorname{softsign}",
    formals: ["u"],
    definition: "u/(1 + abs(u))",
    derivative: ["1/(1 + abs(u))^2"],
    range: "-1 < y < 1",
    parity: "odd",
    source: "J. Turian, J. Bergstra and Y. Bengio, 2009"
  },
  {
    name: "elliott",
    title: "Elliott function",
    latex: "\\operatorname{elliott}",
    formals: ["u"],
    definition: "u/(2*(1 + abs(u))) + 1/2",
    derivative: ["1/(2*(1 + abs(u))^2)"],
    range: "0 < y < 1",
    conventions: ["Scaled to values between 0 and 1; without the scaling it is softsign."],
    source: "D. Elliott, 1993"
  },
  {
    name: "isru",
    aliases: ["ISRU"],
    title: "inverse square root unit",
    latex: "\\operatorname{ISRU}",
    unicode: "ISRU",
    formals: ["u"],
    parameters: { alpha: "1" },
    definition: "u/sqrt(1 + alpha*u^2)",
    derivative: ["1/sqrt(1 + alpha*u^2)^3"],
    range: "-1/sqrt(alpha) < y < 1/sqrt(alpha)",
    parity: "odd",
    assumes: ["alpha > 0"],
    source: "B. Carlile et al., 2017, arXiv:1710.09967"
  },
  {
    name: "sqnl",
    aliases: ["SQNL"],
    title: "square non-linearity",
    latex: "\\operatorname{SQNL}",
    unicode: "SQNL",
    formals: ["u"],
    definition: "{-1 if u < -2, u + u^2/4 if u < 0, u - u^2/4 if u <= 2, 1 otherwise}",
    derivative: ["{0 if u < -2, 1 + u/2 if u < 0, 1 - u/2 if u <= 2, 0 otherwise}"],
    range: "-1 <= y <= 1",
    parity: "odd",
    source: "A. Wuraola and N. Patel, 2018"
  },
  {
    name: "cloglog",
    title: "complementary log-log",
    latex: "\\operatorname{cloglog}",
    formals: ["u"],
    definition: "1 - exp(-exp(u))",
    derivative: ["exp(u)*exp(-exp(u))"],
    range: "0 < y < 1",
    conventions: ["The function is the inverse of the link ln(-ln(1 - p)), which carries the name in statistics."],
    source: "generalized linear models"
  },
  {
    name: "gompertz",
    title: "Gompertz function",
    latex: "\\operatorname{gompertz}",
    formals: ["u"],
    parameters: { a: "1", b: "1", c: "1" },
    definition: "a*exp(-b*exp(-c*u))",
    derivative: ["a*b*c*exp(-c*u)*exp(-b*exp(-c*u))"],
    range: "0 < y < a",
    assumes: ["a > 0", "b > 0", "c > 0"],
    source: "B. Gompertz, 1825"
  },
  {
    name: "gd",
    aliases: ["gudermannian"],
    title: "Gudermannian",
    latex: "\\operatorname{gd}",
    formals: ["u"],
    definition: "atan(sinh(u))",
    derivative: ["sech(u)"],
    range: "-pi/2 < y < pi/2",
    parity: "odd",
    source: "C. Gudermann, 1830"
  }
];

// rules/functions/trigonometric.ts
var trigonometric = [
  {
    name: "sin",
    title: "sine",
    latex: "\\sin",
    formals: ["u"],
    derivative: ["cos(u)"],
    inverse: "asin",
    range: "-1 <= y <= 1",
    parity: "odd",
    base: true
  },
  {
    name: "cos",
    title: "cosine",
    latex: "\\cos",
    formals: ["u"],
    derivative: ["-sin(u)"],
    inverse: "acos",
    range: "-1 <= y <= 1",
    parity: "even",
    base: true
  },
  {
    name: "tan",
    aliases: ["tg"],
    title: "tangent",
    latex: "\\tan",
    formals: ["u"],
    definition: "sin(u)/cos(u)",
    derivative: ["1 + tan(u)^2"],
    domain: "cos(u) != 0",
    inverse: "atan",
    parity: "odd"
  },
  {
    name: "cot",
    aliases: ["ctg", "cotan"],
    title: "cotangent",
    latex: "\\cot",
    formals: ["u"],
    definition: "cos(u)/sin(u)",
    derivative: ["-(1 + cot(u)^2)"],
    domain: "sin(u) != 0",
    inverse: "acot",
    parity: "odd"
  },
  {
    name: "sec",
    title: "secant",
    latex: "\\sec",
    formals: ["u"],
    definition: "1/cos(u)",
    derivative: ["sec(u)*tan(u)"],
    domain: "cos(u) != 0",
    inverse: "asec",
    range: "y <= -1 or y >= 1",
    parity: "even"
  },
  {
    name: "csc",
    aliases: ["cosec"],
    title: "cosecant",
    latex: "\\csc",
    formals: ["u"],
    definition: "1/sin(u)",
    derivative: ["-csc(u)*cot(u)"],
    domain: "sin(u) != 0",
    inverse: "acsc",
    range: "y <= -1 or y >= 1",
    parity: "odd"
  }
];

// rules/functions/index.ts
var entries = [
  ...exponential2,
  ...roots,
  ...trigonometric,
  ...inverseTrigonometric,
  ...hyperbolic,
  ...inverseHyperbolic,
  ...piecewise,
  ...normal,
  ...logistic,
  ...rectifiers,
  ...sigmoids,
  ...gatedUnits,
  ...otherActivations,
  ...losses
];
var familyOf = new Map(Object.entries(families).flatMap(([family, names]) => names.map((name) => [name, family])));
var functionEntries = entries.map((entry2) => {
  const family = familyOf.get(entry2.name);
  return family === void 0 ? entry2 : { ...entry2, family };
});

// rules/mistakes/algebra.ts
var squareOfSum = rule({
  id: "mistake/square-of-sum",
  kind: "mal",
  insteadOf: "algebra/expand",
  from: "(a + b)^2",
  to: "a^2 + b^2",
  examples: [["(1 + exp(-z))^2", "1^2 + exp(-z)^2"]],
  never: ["(x y)^2"]
});
var squareOfDifference = rule({
  id: "mistake/square-of-difference",
  kind: "mal",
  insteadOf: "algebra/expand",
  from: "(a - b)^2",
  to: "a^2 - b^2",
  examples: [["(exp(z) - exp(-z))^2", "exp(z)^2 - exp(-z)^2"]],
  never: ["(x + y)^2"]
});
var cancelAcrossSum = rule({
  id: "mistake/cancel-across-sum",
  kind: "mal",
  insteadOf: "algebra/cancel",
  from: "a/(a + b)",
  to: "1/b",
  examples: [["exp(z)/(1 + exp(z))", "1/1"]],
  never: ["x/(x y)"]
});
var cancelAcrossSumToOne = rule({
  id: "mistake/cancel-across-sum-to-one",
  kind: "mal",
  insteadOf: "algebra/cancel",
  from: "a/(a + b)",
  to: "1/(1 + b)",
  examples: [["exp(z)/(2 + exp(z))", "1/(1 + 2)"]],
  never: ["x/(x y)"]
});
var cancelIntoSum = rule({
  id: "mistake/cancel-into-sum",
  kind: "mal",
  insteadOf: "algebra/cancel",
  from: "(a + b)/a",
  to: "b",
  examples: [["(z + 1)/z", "1"]],
  never: ["(x y)/x"]
});
var splitDenominator = rule({
  id: "mistake/split-denominator",
  kind: "mal",
  insteadOf: "algebra/split-sum",
  from: "a/(b + c)",
  to: "a/b + a/c",
  examples: [["1/(1 + exp(-z))", "1/1 + 1/exp(-z)"]],
  never: ["(x + 1)/3"]
});
var exponentialOfSum = rule({
  id: "mistake/exponential-of-sum",
  kind: "mal",
  insteadOf: "algebra/product-of-exponentials",
  from: "exp(a + b)",
  to: "exp(a) + exp(b)",
  examples: [["exp(z + 1)", "exp(z) + exp(1)"]],
  never: ["exp(2 x)"]
});
var negativeExponentAsNegative = rule({
  id: "mistake/negative-exponent-as-negative",
  kind: "mal",
  insteadOf: "algebra/reciprocal-of-exponential",
  from: "exp(-a)",
  to: "-exp(a)",
  examples: [["exp(-z)", "-exp(z)"]],
  never: ["exp(x)"]
});
var powerOfPowerAdded = rule({
  id: "mistake/power-of-power-added",
  kind: "mal",
  insteadOf: "algebra/power-of-exponential",
  from: "exp(a)^n",
  to: "exp(a^n)",
  examples: [["exp(z)^2", "exp(z^2)"]],
  never: ["x^2"]
});
var exponentsMultiplied = rule({
  id: "mistake/exponents-multiplied",
  kind: "mal",
  insteadOf: "algebra/product-of-exponentials",
  from: "exp(a)*exp(b)",
  to: "exp(a*b)",
  examples: [["exp(z)*exp(2*z)", "exp(z*2*z)"]],
  never: ["exp(x)*x"]
});
var logarithmOfSum = rule({
  id: "mistake/logarithm-of-sum",
  kind: "mal",
  insteadOf: "algebra/ln-of-product",
  from: "ln(a + b)",
  to: "ln(a) + ln(b)",
  examples: [["ln(1 + exp(z))", "ln(1) + ln(exp(z))"]],
  never: ["ln(x y)"]
});
var oneMinusGMiscomputed = rule({
  id: "mistake/one-minus-g-miscomputed",
  kind: "mal",
  insteadOf: "algebra/common-denominator",
  from: "1 - 1/(1 + b)",
  to: "b",
  examples: [["1 - 1/(1 + exp(-z))", "exp(-z)"]],
  never: ["1 - 1/(x y)"]
});
var signNotDistributed = rule({
  id: "mistake/sign-not-distributed",
  kind: "mal",
  insteadOf: "algebra/sign-distributed",
  from: "-(a - b)",
  to: "-a - b",
  examples: [["-(exp(z) - exp(-z))", "-exp(z) - exp(-z)"]],
  never: ["-(x + y)"]
});
var rootOfSum = rule({
  id: "mistake/root-of-sum",
  kind: "mal",
  insteadOf: "algebra/root-times-root",
  from: "sqrt(a + b)",
  to: "sqrt(a) + sqrt(b)",
  examples: [["sqrt(1 + z^2)", "sqrt(1) + sqrt(z^2)"]],
  never: ["sqrt(x y)"]
});
var bracketsLost = rule({
  id: "mistake/brackets-lost",
  kind: "mal",
  insteadOf: "algebra/expand",
  from: "c*(a + b)",
  to: "c*a + b",
  examples: [["2*(z + 1)", "2*z + 1"]],
  never: ["x*y"]
});
var fractionAddedStraight = rule({
  id: "mistake/fraction-added-straight",
  kind: "mal",
  insteadOf: "algebra/common-denominator",
  from: "a/b + s/t",
  to: "(a + s)/(b + t)",
  examples: [["1/z + 1/(1 + z)", "(1 + 1)/(z + (1 + z))"]],
  never: ["x/y"]
});
var rootOfSquare = rule({
  id: "mistake/root-of-square",
  kind: "mal",
  insteadOf: "algebra/root-of-square",
  from: "sqrt(a^2)",
  to: "a",
  holdsWhere: "a >= 0",
  examples: [["sqrt(z^2)", "z"]],
  never: ["sqrt(x)"]
});
var logarithmOfSquare = rule({
  id: "mistake/logarithm-of-square",
  kind: "mal",
  insteadOf: "algebra/ln-of-square",
  from: "ln(a^2)",
  to: "2*ln(a)",
  holdsWhere: "a > 0",
  examples: [["ln(z^2)", "2*ln(z)"]],
  never: ["ln(x)"]
});

// rules/mistakes/chain.ts
var chainInnerDerivativeLost = rule({
  id: "mistake/chain-inner-derivative-lost",
  kind: "mal",
  insteadOf: "derivative/chain",
  from: "d/dx(f(u))",
  to: "f'(u)",
  when: ["depends(u, x)"],
  examples: [["d/dz(tanh(2*z))", "tanh'(2*z)"]],
  never: ["d/dx(sin(a))", "d/dx(x^2)"]
});
var chainDerivativeInside = rule({
  id: "mistake/chain-derivative-inside",
  kind: "mal",
  insteadOf: "derivative/chain",
  from: "d/dx(f(u))",
  to: "f'(d/dx(u))",
  when: ["depends(u, x)"],
  examples: [["d/dz(sin(z^2))", "sin'(d/dz(z^2))"]],
  never: ["d/dx(sin(a))", "d/dx(x^2)"]
});
var chainOuterNotDifferentiated = rule({
  id: "mistake/chain-outer-not-differentiated",
  kind: "mal",
  insteadOf: "derivative/chain",
  from: "d/dx(f(u))",
  to: "f(u)*d/dx(u)",
  when: ["depends(u, x)"],
  examples: [["d/dz(tanh(2*z))", "tanh(2*z)*d/dz(2*z)"]],
  never: ["d/dx(sin(a))", "d/dx(x^2)"]
});
var chainInnerOnly = rule({
  id: "mistake/chain-inner-only",
  kind: "mal",
  insteadOf: "derivative/chain",
  from: "d/dx(f(u))",
  to: "f(d/dx(u))",
  when: ["depends(u, x)"],
  examples: [["d/dz(sin(z^2))", "sin(d/dz(z^2))"]],
  never: ["d/dx(sin(a))", "d/dx(x^2)"]
});
var chainSum = rule({
  id: "mistake/chain-sum",
  kind: "mal",
  insteadOf: "derivative/chain",
  from: "d/dx(f(u))",
  to: "f'(u) + d/dx(u)",
  when: ["depends(u, x)"],
  examples: [["d/dz(sin(z^2))", "sin'(z^2) + d/dz(z^2)"]],
  never: ["d/dx(sin(a))", "d/dx(x^2)"]
});
var chainOuterAtVariable = rule({
  id: "mistake/chain-outer-at-variable",
  kind: "mal",
  insteadOf: "derivative/chain",
  from: "d/dx(f(u))",
  to: "f'(x)*d/dx(u)",
  when: ["depends(u, x)"],
  examples: [["d/dz(tanh(2*z))", "tanh'(z)*d/dz(2*z)"]],
  never: ["d/dx(sin(a))", "d/dx(x^2)"]
});
var chainInnerTwice = rule({
  id: "mistake/chain-inner-twice",
  kind: "mal",
  insteadOf: "derivative/chain",
  from: "d/dx(f(u))",
  to: "f'(u)*d/dx(u)*d/dx(u)",
  when: ["depends(u, x)"],
  examples: [["d/dz(tanh(3*z))", "tanh'(3*z)*d/dz(3*z)*d/dz(3*z)"]],
  never: ["d/dx(sin(a))", "d/dx(x^2)"]
});
var chainInnerFactorIntoArgument = rule({
  id: "mistake/chain-inner-factor-into-argument",
  kind: "mal",
  insteadOf: "derivative/chain",
  from: "d/dx(f(u))",
  to: "f'(u*d/dx(u))",
  when: ["depends(u, x)"],
  examples: [["d/dz(sin(2*z))", "sin'(2*z*d/dz(2*z))"]],
  never: ["d/dx(sin(a))", "d/dx(x^2)"]
});
var powerInnerLost = rule({
  id: "mistake/power-inner-lost",
  kind: "mal",
  insteadOf: "derivative/power-chain",
  from: "d/dx(u^c)",
  to: "c*u^(c - 1)",
  when: ["constant(c, x)", "depends(u, x)"],
  examples: [["d/dz((1 + z^2)^3)", "3*(1 + z^2)^(3 - 1)"]],
  never: ["d/dx(2^x)", "d/dx(a^3)"]
});

// rules/mistakes/constants.ts
var constantFactorLost = rule({
  id: "mistake/constant-factor-lost",
  kind: "mal",
  insteadOf: "derivative/constant-factor",
  from: "d/dx(c u)",
  to: "d/dx(u)",
  when: ["constant(c, x)", "depends(u, x)"],
  examples: [["d/dz(5*z^2)", "d/dz(z^2)"]],
  never: ["d/dx(x sin(x))"]
});
var constantDivisorLost = rule({
  id: "mistake/constant-divisor-lost",
  kind: "mal",
  insteadOf: "derivative/constant-divisor",
  from: "d/dx(u/c)",
  to: "d/dx(u)",
  when: ["constant(c, x)", "depends(u, x)"],
  examples: [["d/dz(z^2/3)", "d/dz(z^2)"]],
  never: ["d/dx(3/x)"]
});
var constantKept = rule({
  id: "mistake/constant-kept",
  kind: "mal",
  insteadOf: "derivative/constant",
  from: "d/dx(u + c)",
  to: "d/dx(u) + c",
  when: ["constant(c, x)", "depends(u, x)"],
  examples: [["d/dz(tanh(z) + 3)", "d/dz(tanh(z)) + 3"]],
  never: ["d/dx(x + sin(x))"]
});
var parameterAsVariable = rule({
  id: "mistake/parameter-as-variable",
  kind: "mal",
  insteadOf: "derivative/constant",
  from: "d/dx(c)",
  to: "1",
  when: ["symbol(c)", "constant(c, x)"],
  examples: [["d/dz(a)", "1"]],
  never: ["d/dx(3)", "d/dx(a^2)", "d/dx(x)"]
});

// rules/mistakes/exponential.ts
var exponentialInnerLost = rule({
  id: "mistake/exponential-inner-lost",
  kind: "mal",
  insteadOf: "derivative/chain",
  from: "d/dx(exp(u))",
  to: "exp(u)",
  when: ["depends(u, x)"],
  examples: [["d/dz(exp(-z))", "exp(-z)"]],
  never: ["d/dx(exp(a))"]
});
var exponentialAsPower = rule({
  id: "mistake/exponential-as-power",
  kind: "mal",
  insteadOf: "derivative/exp",
  from: "d/dx(exp(u))",
  to: "u*exp(u - 1)",
  when: ["depends(u, x)"],
  examples: [["d/dz(exp(-z))", "(-z)*exp(-z - 1)"]],
  never: ["d/dx(exp(a))"]
});
var exponentialSignInvented = rule({
  id: "mistake/exponential-sign-invented",
  kind: "mal",
  insteadOf: "derivative/exp",
  from: "d/dx(exp(x))",
  to: "-exp(x)",
  examples: [["d/dz(exp(z))", "-exp(z)"]],
  never: ["d/dx(exp(-x))"]
});
var exponentialExponentLost = rule({
  id: "mistake/exponential-exponent-lost",
  kind: "mal",
  insteadOf: "derivative/chain",
  from: "d/dx(exp(c x))",
  to: "c*exp(x)",
  when: ["constant(c, x)"],
  examples: [["d/dz(exp(3*z))", "3*exp(z)"]],
  never: ["d/dx(exp(x^2))"]
});
var generalExponentialLogLost = rule({
  id: "mistake/general-exponential-log-lost",
  kind: "mal",
  insteadOf: "derivative/exponential",
  from: "d/dx(c^u)",
  to: "c^u*d/dx(u)",
  when: ["constant(c, x)", "depends(u, x)"],
  examples: [["d/dz(2^z)", "2^z*d/dz(z)"]],
  never: ["d/dx(x^2)", "d/dx(x^x)"]
});
var generalExponentialAsPower = rule({
  id: "mistake/general-exponential-as-power",
  kind: "mal",
  insteadOf: "derivative/exponential",
  from: "d/dx(c^u)",
  to: "u*c^(u - 1)*d/dx(u)",
  when: ["constant(c, x)", "depends(u, x)"],
  examples: [["d/dz(2^z)", "z*2^(z - 1)*d/dz(z)"]],
  never: ["d/dx(x^2)", "d/dx(x^x)"]
});
var generalExponentialInnerLost = rule({
  id: "mistake/general-exponential-inner-lost",
  kind: "mal",
  insteadOf: "derivative/exponential-chain",
  from: "d/dx(c^u)",
  to: "c^u*ln(c)",
  when: ["constant(c, x)", "depends(u, x)"],
  examples: [["d/dz(2^(-z))", "2^(-z)*ln(2)"]],
  never: ["d/dx(x^2)", "d/dx(x^x)"]
});

// rules/mistakes/functions.ts
var tanhPlus = rule({
  id: "mistake/tanh-plus",
  kind: "mal",
  insteadOf: "derivative/tanh",
  from: "d/dx(tanh(u))",
  to: "(1 + tanh(u)^2)*d/dx(u)",
  examples: [["d/dz(tanh(z))", "(1 + tanh(z)^2)*d/dz(z)"]],
  never: ["d/dx(sigma(x))"]
});
var tanhSquareForgotten = rule({
  id: "mistake/tanh-square-forgotten",
  kind: "mal",
  insteadOf: "derivative/tanh",
  from: "d/dx(tanh(u))",
  to: "(1 - tanh(u))*d/dx(u)",
  examples: [["d/dz(tanh(z))", "(1 - tanh(z))*d/dz(z)"]],
  never: ["d/dx(sigma(x))"]
});
var logisticPlus = rule({
  id: "mistake/logistic-plus",
  kind: "mal",
  insteadOf: "derivative/logistic",
  from: "d/dx(sigma(u))",
  to: "sigma(u)*(1 + sigma(u))*d/dx(u)",
  examples: [["d/dz(sigma(z))", "sigma(z)*(1 + sigma(z))*d/dz(z)"]],
  never: ["d/dx(tanh(x))"]
});
var logisticAsTanh = rule({
  id: "mistake/logistic-as-tanh",
  kind: "mal",
  insteadOf: "derivative/logistic",
  from: "d/dx(sigma(u))",
  to: "(1 - sigma(u)^2)*d/dx(u)",
  examples: [["d/dz(sigma(z))", "(1 - sigma(z)^2)*d/dz(z)"]],
  never: ["d/dx(tanh(x))"]
});
var tanhAsLogistic = rule({
  id: "mistake/tanh-as-logistic",
  kind: "mal",
  insteadOf: "derivative/tanh",
  from: "d/dx(tanh(u))",
  to: "tanh(u)*(1 - tanh(u))*d/dx(u)",
  examples: [["d/dz(tanh(z))", "tanh(z)*(1 - tanh(z))*d/dz(z)"]],
  never: ["d/dx(sigma(x))"]
});
var coshSign = rule({
  id: "mistake/cosh-sign",
  kind: "mal",
  insteadOf: "derivative/cosh",
  from: "d/dx(cosh(u))",
  to: "-sinh(u)*d/dx(u)",
  examples: [["d/dz(cosh(z))", "-sinh(z)*d/dz(z)"]],
  never: ["d/dx(cos(x))"]
});
var sineSign = rule({
  id: "mistake/sine-sign",
  kind: "mal",
  insteadOf: "derivative/sin",
  from: "d/dx(sin(u))",
  to: "-cos(u)*d/dx(u)",
  examples: [["d/dz(sin(z))", "-cos(z)*d/dz(z)"]],
  never: ["d/dx(cos(x))"]
});
var cosineSign = rule({
  id: "mistake/cosine-sign",
  kind: "mal",
  insteadOf: "derivative/cos",
  from: "d/dx(cos(u))",
  to: "sin(u)*d/dx(u)",
  examples: [["d/dz(cos(z))", "sin(z)*d/dz(z)"]],
  never: ["d/dx(sin(x))"]
});
var tangentMinus = rule({
  id: "mistake/tangent-minus",
  kind: "mal",
  insteadOf: "derivative/tan",
  from: "d/dx(tan(u))",
  to: "(1 - tan(u)^2)*d/dx(u)",
  examples: [["d/dz(tan(z))", "(1 - tan(z)^2)*d/dz(z)"]],
  never: ["d/dx(tanh(x))"]
});

// rules/mistakes/logarithm.ts
var logarithmInnerLost = rule({
  id: "mistake/logarithm-inner-lost",
  kind: "mal",
  insteadOf: "derivative/chain",
  from: "d/dx(ln(u))",
  to: "1/u",
  when: ["depends(u, x)"],
  examples: [["d/dz(ln(1 + exp(z)))", "1/(1 + exp(z))"]],
  never: ["d/dx(ln(a))"]
});
var logarithmArgumentLost = rule({
  id: "mistake/logarithm-argument-lost",
  kind: "mal",
  insteadOf: "derivative/ln",
  from: "d/dx(ln(u))",
  to: "d/dx(u)",
  when: ["depends(u, x)"],
  examples: [["d/dz(ln(1 + exp(z)))", "d/dz(1 + exp(z))"]],
  never: ["d/dx(ln(a))"]
});
var logarithmOfDerivative = rule({
  id: "mistake/logarithm-of-derivative",
  kind: "mal",
  insteadOf: "derivative/ln",
  from: "d/dx(ln(u))",
  to: "1/(d/dx(u))",
  when: ["depends(u, x)"],
  examples: [["d/dz(ln(1 + exp(z)))", "1/(d/dz(1 + exp(z)))"]],
  never: ["d/dx(ln(a))"]
});
var logarithmFactorInvented = rule({
  id: "mistake/logarithm-factor-invented",
  kind: "mal",
  insteadOf: "derivative/ln",
  from: "d/dx(ln(c x))",
  to: "c/x",
  when: ["constant(c, x)"],
  examples: [["d/dz(ln(5*z))", "5/z"]],
  never: ["d/dx(ln(x))", "d/dx(ln(x^2))"]
});

// rules/mistakes/power.ts
var powerExponentNotLowered = rule({
  id: "mistake/power-exponent-not-lowered",
  kind: "mal",
  insteadOf: "derivative/power",
  from: "d/dx(u^c)",
  to: "c*u^c*d/dx(u)",
  when: ["constant(c, x)", "depends(u, x)"],
  examples: [["d/dz(z^3)", "3*z^3*d/dz(z)"]],
  never: ["d/dx(2^x)", "d/dx(x^x)"]
});
var powerFactorLost = rule({
  id: "mistake/power-factor-lost",
  kind: "mal",
  insteadOf: "derivative/power",
  from: "d/dx(u^c)",
  to: "u^(c - 1)*d/dx(u)",
  when: ["constant(c, x)", "depends(u, x)"],
  examples: [["d/dz(z^3)", "z^(3 - 1)*d/dz(z)"]],
  never: ["d/dx(2^x)", "d/dx(x^x)"]
});
var powerExponentRaised = rule({
  id: "mistake/power-exponent-raised",
  kind: "mal",
  insteadOf: "derivative/power",
  from: "d/dx(u^n)",
  to: "n*u^value(n + 1)*d/dx(u)",
  when: ["negative(n)", "depends(u, x)"],
  examples: [["d/dz(z^(-2))", "(-2)*z^(-1)*d/dz(z)"]],
  never: ["d/dx(x^2)"]
});
var powerRuleOnVariableExponent = rule({
  id: "mistake/power-rule-on-variable-exponent",
  kind: "mal",
  insteadOf: "derivative/general-power",
  from: "d/dx(u^v)",
  to: "v*u^(v - 1)*d/dx(u)",
  when: ["depends(u, x)", "depends(v, x)"],
  examples: [["d/dz(z^z)", "z*z^(z - 1)*d/dz(z)"]],
  never: ["d/dx(x^2)", "d/dx(2^x)"]
});
var squareRootHalfLost = rule({
  id: "mistake/square-root-half-lost",
  kind: "mal",
  insteadOf: "derivative/sqrt",
  from: "d/dx(sqrt(u))",
  to: "1/sqrt(u)*d/dx(u)",
  when: ["depends(u, x)"],
  examples: [["d/dz(sqrt(1 + z^2))", "1/sqrt(1 + z^2)*d/dz(1 + z^2)"]],
  never: ["d/dx(sqrt(a))"]
});

// rules/mistakes/product.ts
var productOfDerivatives = rule({
  id: "mistake/product-of-derivatives",
  kind: "mal",
  insteadOf: "derivative/product",
  from: "d/dx(u v)",
  to: "d/dx(u)*d/dx(v)",
  when: ["depends(u, x)", "depends(v, x)"],
  examples: [["d/dz(z*tanh(z))", "d/dz(z)*d/dz(tanh(z))"]],
  never: ["d/dx(3 x)", "d/dx(x/sin(x))"]
});
var productSumOfDerivatives = rule({
  id: "mistake/product-sum-of-derivatives",
  kind: "mal",
  insteadOf: "derivative/product",
  from: "d/dx(u v)",
  to: "d/dx(u) + d/dx(v)",
  when: ["depends(u, x)", "depends(v, x)"],
  examples: [["d/dz(z*tanh(z))", "d/dz(z) + d/dz(tanh(z))"]],
  never: ["d/dx(3 x)", "d/dx(x/sin(x))"]
});
var productSign = rule({
  id: "mistake/product-sign",
  kind: "mal",
  insteadOf: "derivative/product",
  from: "d/dx(u v)",
  to: "v*d/dx(u) - u*d/dx(v)",
  when: ["depends(u, x)", "depends(v, x)"],
  examples: [["d/dz(z*tanh(z))", "tanh(z)*d/dz(z) - z*d/dz(tanh(z))"]],
  never: ["d/dx(3 x)", "d/dx(x/sin(x))"]
});
var productSecondTermLost = rule({
  id: "mistake/product-second-term-lost",
  kind: "mal",
  insteadOf: "derivative/product",
  from: "d/dx(u v)",
  to: "v*d/dx(u)",
  when: ["depends(u, x)", "depends(v, x)"],
  examples: [["d/dz(z*tanh(z))", "tanh(z)*d/dz(z)"]],
  never: ["d/dx(3 x)", "d/dx(x/sin(x))"]
});
var productFirstTermLost = rule({
  id: "mistake/product-first-term-lost",
  kind: "mal",
  insteadOf: "derivative/product",
  from: "d/dx(u v)",
  to: "u*d/dx(v)",
  when: ["depends(u, x)", "depends(v, x)"],
  examples: [["d/dz(z*tanh(z))", "z*d/dz(tanh(z))"]],
  never: ["d/dx(3 x)", "d/dx(x/sin(x))"]
});
var productWrongPartners = rule({
  id: "mistake/product-wrong-partners",
  kind: "mal",
  insteadOf: "derivative/product",
  from: "d/dx(u v)",
  to: "u*d/dx(u) + v*d/dx(v)",
  when: ["depends(u, x)", "depends(v, x)"],
  examples: [["d/dz(z*exp(z))", "z*d/dz(z) + exp(z)*d/dz(exp(z))"]],
  never: ["d/dx(3 x)", "d/dx(x/sin(x))"]
});

// rules/mistakes/quotient.ts
var quotientOfDerivatives = rule({
  id: "mistake/quotient-of-derivatives",
  kind: "mal",
  insteadOf: "derivative/quotient",
  from: "d/dx(u/v)",
  to: "(d/dx(u))/(d/dx(v))",
  when: ["depends(u, x)", "depends(v, x)"],
  examples: [["d/dz(sinh(z)/cosh(z))", "(d/dz(sinh(z)))/(d/dz(cosh(z)))"]],
  never: ["d/dx(x/3)", "d/dx(3/x)"]
});
var quotientNumeratorSwapped = rule({
  id: "mistake/quotient-numerator-swapped",
  kind: "mal",
  insteadOf: "derivative/quotient",
  from: "d/dx(u/v)",
  to: "(u*d/dx(v) - v*d/dx(u))/v^2",
  when: ["depends(u, x)", "depends(v, x)"],
  examples: [
    [
      "d/dz((exp(z) - exp(-z))/(exp(z) + exp(-z)))",
      "((exp(z) - exp(-z))*d/dz(exp(z) + exp(-z)) - (exp(z) + exp(-z))*d/dz(exp(z) - exp(-z)))/(exp(z) + exp(-z))^2"
    ]
  ],
  never: ["d/dx(x/3)", "d/dx(3/x)"]
});
var quotientPlus = rule({
  id: "mistake/quotient-plus",
  kind: "mal",
  insteadOf: "derivative/quotient",
  from: "d/dx(u/v)",
  to: "(v*d/dx(u) + u*d/dx(v))/v^2",
  when: ["depends(u, x)", "depends(v, x)"],
  examples: [["d/dz(sinh(z)/cosh(z))", "(cosh(z)*d/dz(sinh(z)) + sinh(z)*d/dz(cosh(z)))/cosh(z)^2"]],
  never: ["d/dx(x/3)", "d/dx(3/x)"]
});
var quotientSquareForgotten = rule({
  id: "mistake/quotient-square-forgotten",
  kind: "mal",
  insteadOf: "derivative/quotient",
  from: "d/dx(u/v)",
  to: "(v*d/dx(u) - u*d/dx(v))/v",
  when: ["depends(u, x)", "depends(v, x)"],
  examples: [["d/dz(sinh(z)/cosh(z))", "(cosh(z)*d/dz(sinh(z)) - sinh(z)*d/dz(cosh(z)))/cosh(z)"]],
  never: ["d/dx(x/3)", "d/dx(3/x)"]
});
var quotientOverNumeratorSquared = rule({
  id: "mistake/quotient-over-numerator-squared",
  kind: "mal",
  insteadOf: "derivative/quotient",
  from: "d/dx(u/v)",
  to: "(v*d/dx(u) - u*d/dx(v))/u^2",
  when: ["depends(u, x)", "depends(v, x)"],
  examples: [["d/dz(sinh(z)/cosh(z))", "(cosh(z)*d/dz(sinh(z)) - sinh(z)*d/dz(cosh(z)))/sinh(z)^2"]],
  never: ["d/dx(x/3)", "d/dx(3/x)"]
});
var quotientDenominatorKept = rule({
  id: "mistake/quotient-denominator-kept",
  kind: "mal",
  insteadOf: "derivative/quotient",
  from: "d/dx(u/v)",
  to: "(d/dx(u))/v",
  when: ["depends(u, x)", "depends(v, x)"],
  examples: [["d/dz(z/(1 + z^2))", "(d/dz(z))/(1 + z^2)"]],
  never: ["d/dx(x/3)", "d/dx(3/x)"]
});
var quotientByProductRule = rule({
  id: "mistake/quotient-by-product-rule",
  kind: "mal",
  insteadOf: "derivative/quotient",
  from: "d/dx(u/v)",
  to: "v*d/dx(u) + u*d/dx(v)",
  when: ["depends(u, x)", "depends(v, x)"],
  examples: [["d/dz(z/(1 + z^2))", "(1 + z^2)*d/dz(z) + z*d/dz(1 + z^2)"]],
  never: ["d/dx(x/3)", "d/dx(3/x)"]
});

// rules/mistakes/reciprocal.ts
var reciprocalOfDerivative = rule({
  id: "mistake/reciprocal-of-derivative",
  kind: "mal",
  insteadOf: "derivative/reciprocal",
  from: "d/dx(1/v)",
  to: "1/(d/dx(v))",
  when: ["depends(v, x)"],
  examples: [["d/dz(1/(1 + exp(-z)))", "1/(d/dz(1 + exp(-z)))"]],
  never: ["d/dx(1/a)", "d/dx(x/cos(x))"]
});
var reciprocalSignLost = rule({
  id: "mistake/reciprocal-sign-lost",
  kind: "mal",
  insteadOf: "derivative/reciprocal",
  from: "d/dx(1/v)",
  to: "(1/v^2)*d/dx(v)",
  when: ["depends(v, x)"],
  examples: [["d/dz(1/(1 + exp(-z)))", "(1/(1 + exp(-z))^2)*d/dz(1 + exp(-z))"]],
  never: ["d/dx(1/a)", "d/dx(x/cos(x))"]
});
var reciprocalInnerLost = rule({
  id: "mistake/reciprocal-inner-lost",
  kind: "mal",
  insteadOf: "derivative/reciprocal",
  from: "d/dx(1/v)",
  to: "-1/v^2",
  when: ["depends(v, x)"],
  examples: [["d/dz(1/(1 + exp(-z)))", "-1/(1 + exp(-z))^2"]],
  never: ["d/dx(1/a)", "d/dx(x/cos(x))"]
});
var reciprocalSquareForgotten = rule({
  id: "mistake/reciprocal-square-forgotten",
  kind: "mal",
  insteadOf: "derivative/reciprocal",
  from: "d/dx(1/v)",
  to: "(-1)*(1/v)*d/dx(v)",
  when: ["depends(v, x)"],
  examples: [["d/dz(1/(1 + exp(-z)))", "(-1)*(1/(1 + exp(-z)))*d/dz(1 + exp(-z))"]],
  never: ["d/dx(1/a)", "d/dx(x/cos(x))"]
});
var reciprocalToLogarithm = rule({
  id: "mistake/reciprocal-to-logarithm",
  kind: "mal",
  insteadOf: "derivative/reciprocal",
  from: "d/dx(1/v)",
  to: "ln(v)",
  when: ["depends(v, x)"],
  examples: [["d/dz(1/(1 + exp(-z)))", "ln(1 + exp(-z))"]],
  never: ["d/dx(1/a)", "d/dx(x/cos(x))"]
});

// rules/words/en-algebra.ts
var algebraWords = {
  "algebra/zero-product": { name: "zero times anything", say: "0 \xB7 {u} = 0." },
  "algebra/one-product": { name: "a factor 1", say: "1 \xB7 {u} = {u}." },
  "algebra/zero-sum": { name: "adding zero", say: "{u} + 0 = {u}." },
  "algebra/zero-quotient": { name: "zero divided", say: "0 divided by {u} is 0." },
  "algebra/quotient-by-one": { name: "division by 1", say: "{u}/1 = {u}." },
  "algebra/power-one": { name: "exponent 1", say: "{u} to the power 1 is {u}." },
  "algebra/power-zero": { name: "exponent 0", say: "{u} to the power 0 is 1." },
  "algebra/one-power": { name: "a power of 1", say: "1 to any power is 1." },
  "algebra/double-negation": { name: "two minus signs", say: "The two minus signs before {u} cancel." },
  "algebra/negation-of-zero": { name: "minus zero", say: "\u22120 = 0." },
  "algebra/minus-times-minus": { name: "minus times minus", say: "Minus times minus is plus." },
  "algebra/sign-in-front": { name: "sign in front", say: "The minus sign of {u} moves to the front." },
  "algebra/sign-of-numerator": { name: "sign of a fraction", say: "The minus sign moves in front of the fraction." },
  "algebra/sign-of-denominator": { name: "sign of a fraction", say: "The minus sign moves in front of the fraction." },
  "algebra/sign-distributed": {
    name: "minus before a bracket",
    say: "The minus sign goes to every term in the bracket."
  },
  "algebra/even-power-of-negation": { name: "even power", say: "An even power does not see the sign of {u}." },
  "algebra/odd-power-of-negation": { name: "odd power", say: "An odd power keeps the sign of {u}." },
  "algebra/add-numbers": { name: "addition", say: "Add the numbers {m} and {n}." },
  "algebra/multiply-numbers": { name: "multiplication", say: "Multiply the numbers {m} and {n}." },
  "algebra/power-of-number": { name: "power of a number", say: "Work out {m} to the power {n}." },
  "algebra/like-terms": { name: "like terms", say: "Collect the terms in {u}." },
  "algebra/double": { name: "like terms", say: "{u} + {u} = 2 {u}." },
  "algebra/opposites": { name: "opposite terms", say: "{u} \u2212 {u} = 0." },
  "algebra/square": { name: "square", say: "{u} times itself is its square." },
  "algebra/power-times-base": { name: "powers of one base", say: "Powers of {u}: the exponents add up." },
  "algebra/product-of-powers": { name: "powers of one base", say: "Powers of {u}: the exponents add up." },
  "algebra/power-of-power": { name: "power of a power", say: "A power of a power of {u}: the exponents multiply." },
  "algebra/power-of-product": { name: "power of a product", say: "Every factor gets the exponent {n}." },
  "algebra/power-of-quotient": { name: "power of a fraction", say: "Numerator and denominator get the exponent {n}." },
  "algebra/quotient-of-powers": { name: "power of a fraction", say: "Both powers have the exponent {n}." },
  "algebra/product-of-exponentials": { name: "product of exponentials", say: "The exponents {u} and {v} add up." },
  "algebra/power-of-exponential": { name: "power of an exponential", say: "The exponent {u} is multiplied by {n}." },
  "algebra/reciprocal-of-exponential": {
    name: "reciprocal of an exponential",
    say: "The exponent {u} changes its sign."
  },
  "algebra/square-of-root": { name: "square of a root", say: "The square undoes the root of {u}." },
  "algebra/root-times-root": { name: "square of a root", say: "The root of {u} times itself is {u}." },
  "algebra/same-over-same": { name: "cancelling", say: "{u} divided by itself is 1." },
  "algebra/cancel": { name: "cancelling", say: "Cancel {u}." },
  "algebra/cancel-factor": { name: "cancelling", say: "Cancel {u}." },
  "algebra/cancel-against-square": { name: "cancelling", say: "Cancel one factor {u}." },
  "algebra/into-numerator": { name: "one fraction", say: "The factor {u} goes into the numerator." },
  "algebra/product-of-fractions": {
    name: "product of fractions",
    say: "Numerator times numerator, denominator times denominator."
  },
  "algebra/fraction-over": { name: "fraction of a fraction", say: "Dividing by {w} multiplies the denominator by it." },
  "algebra/over-fraction": { name: "division by a fraction", say: "Divide by a fraction: multiply by its reciprocal." },
  "algebra/split-sum": { name: "split the fraction", say: "One fraction for each term of the numerator." },
  "algebra/split-difference": { name: "split the fraction", say: "One fraction for each term of the numerator." },
  "algebra/split-square": {
    name: "split the fraction",
    say: "The square in the denominator gives one factor {w} to each fraction."
  },
  "algebra/split-square-off": {
    name: "split the fraction",
    say: "The square in the denominator gives one factor {w} to each fraction."
  },
  "algebra/same-denominator": { name: "one fraction", say: "Both have the denominator {w}." },
  "algebra/common-denominator": { name: "common denominator", say: "Bring both over the denominator {v} \xB7 {t}." },
  "algebra/extend": { name: "extending a fraction", say: "Multiply numerator and denominator by {c}." },
  "algebra/sin2-plus-cos2": { name: "sin\xB2 + cos\xB2 = 1", say: "sin\xB2 + cos\xB2 = 1." },
  "algebra/cosh2-minus-sinh2": { name: "cosh\xB2 \u2212 sinh\xB2 = 1", say: "cosh\xB2 \u2212 sinh\xB2 = 1." },
  "algebra/one-minus-sin2": { name: "sin\xB2 + cos\xB2 = 1", say: "1 \u2212 sin\xB2 = cos\xB2." },
  "algebra/one-minus-cos2": { name: "sin\xB2 + cos\xB2 = 1", say: "1 \u2212 cos\xB2 = sin\xB2." },
  "algebra/one-plus-tan2": { name: "1 + tan\xB2 = 1/cos\xB2", say: "1 + tan\xB2 = 1/cos\xB2." },
  "algebra/one-plus-sinh2": { name: "cosh\xB2 \u2212 sinh\xB2 = 1", say: "1 + sinh\xB2 = cosh\xB2." },
  "algebra/cosh2-minus-one": { name: "cosh\xB2 \u2212 sinh\xB2 = 1", say: "cosh\xB2 \u2212 1 = sinh\xB2." },
  "algebra/one-minus-tanh2": { name: "1 \u2212 tanh\xB2 = 1/cosh\xB2", say: "1 \u2212 tanh\xB2 = 1/cosh\xB2." },
  "algebra/exp-of-zero": { name: "value", say: "e\u2070 = 1." },
  "algebra/exp-of-one": { name: "value", say: "e\xB9 = e." },
  "algebra/ln-of-one": { name: "value", say: "ln 1 = 0." },
  "algebra/ln-of-e": { name: "value", say: "ln e = 1." },
  "algebra/sin-of-zero": { name: "value", say: "sin 0 = 0." },
  "algebra/cos-of-zero": { name: "value", say: "cos 0 = 1." },
  "algebra/tan-of-zero": { name: "value", say: "tan 0 = 0." },
  "algebra/sinh-of-zero": { name: "value", say: "sinh 0 = 0." },
  "algebra/cosh-of-zero": { name: "value", say: "cosh 0 = 1." },
  "algebra/tanh-of-zero": { name: "value", say: "tanh 0 = 0." },
  "algebra/sin-of-pi": { name: "value", say: "sin \u03C0 = 0." },
  "algebra/cos-of-pi": { name: "value", say: "cos \u03C0 = \u22121." },
  "algebra/sqrt-of-zero": { name: "value", say: "The root of 0 is 0." },
  "algebra/sqrt-of-one": { name: "value", say: "The root of 1 is 1." },
  "algebra/ln-of-exp": {
    name: "logarithm of an exponential",
    say: "The logarithm undoes the exponential: {u} is left."
  },
  "algebra/exp-of-ln": {
    name: "exponential of a logarithm",
    say: "The exponential undoes the logarithm: {u} is left."
  },
  "algebra/exp-of-minus-ln": { name: "exponential of a logarithm", say: "e to the \u2212ln {u} is 1/{u}." },
  "algebra/root-of-square": { name: "root of a square", say: "The root of {u}\xB2 is |{u}|." },
  "algebra/abs-of-abs": { name: "absolute value", say: "|{u}| is never negative." },
  "algebra/sin-of-negation": { name: "sin is odd", say: "sin is odd: the sign comes out." },
  "algebra/cos-of-negation": { name: "cos is even", say: "cos is even: the sign goes." },
  "algebra/tan-of-negation": { name: "tan is odd", say: "tan is odd: the sign comes out." },
  "algebra/sinh-of-negation": { name: "sinh is odd", say: "sinh is odd: the sign comes out." },
  "algebra/cosh-of-negation": { name: "cosh is even", say: "cosh is even: the sign goes." },
  "algebra/tanh-of-negation": { name: "tanh is odd", say: "tanh is odd: the sign comes out." },
  "algebra/asin-of-negation": { name: "arcsin is odd", say: "arcsin is odd: the sign comes out." },
  "algebra/atan-of-negation": { name: "arctan is odd", say: "arctan is odd: the sign comes out." },
  "algebra/asinh-of-negation": { name: "arsinh is odd", say: "arsinh is odd: the sign comes out." },
  "algebra/erf-of-negation": { name: "erf is odd", say: "erf is odd: the sign comes out." },
  "algebra/abs-of-negation": { name: "absolute value", say: "The absolute value does not see the sign." },
  "algebra/ln-of-product": {
    name: "logarithm of a product",
    say: "The logarithm of a product is the sum of the logarithms of {u} and {v}."
  },
  "algebra/ln-of-quotient": {
    name: "logarithm of a fraction",
    say: "The logarithm of a fraction is the logarithm of {u} minus that of {v}."
  },
  "algebra/ln-of-square": {
    name: "logarithm of a square",
    say: "The square of {u} is the square of its absolute value, and the exponent 2 comes in front."
  },
  "algebra/ln-of-power": {
    name: "logarithm of a power",
    say: "The exponent {v} comes in front of the logarithm of {u}."
  },
  "algebra/reorder": { name: "order", say: "Write the factors and terms in another order." },
  "algebra/add-and-subtract": { name: "add and subtract", say: "Add {c} and subtract it again." },
  "algebra/common-factor": { name: "common factor", say: "Take out the common factor {u}." },
  "algebra/expand": { name: "multiply out", say: "Multiply out and collect." },
  "algebra/factor": { name: "common factor", say: "Take out what all terms share." },
  "algebra/one-fraction": { name: "one fraction", say: "Write it as one fraction." },
  "algebra/rearrange": { name: "rearrange", say: "Rearrange: {u} is {v}." },
  "closing/one-over-one-plus-tan2": { name: "1 + tan\xB2 = 1/cos\xB2", say: "1 + tan\xB2 = 1/cos\xB2." },
  "closing/over-product-with-one-plus-tan2": { name: "1 + tan\xB2 = 1/cos\xB2", say: "1 + tan\xB2 = 1/cos\xB2." },
  "closing/one-over-one-minus-tanh2": { name: "1 \u2212 tanh\xB2 = 1/cosh\xB2", say: "1 \u2212 tanh\xB2 = 1/cosh\xB2." },
  "closing/root-of-one-minus-sin2": { name: "sin\xB2 + cos\xB2 = 1", say: "1 \u2212 sin\xB2 = cos\xB2, and cos {u} is not negative." },
  "closing/root-of-one-minus-cos2": { name: "sin\xB2 + cos\xB2 = 1", say: "1 \u2212 cos\xB2 = sin\xB2, and sin {u} is not negative." },
  "closing/root-of-one-plus-sinh2": { name: "cosh\xB2 \u2212 sinh\xB2 = 1", say: "1 + sinh\xB2 = cosh\xB2, and cosh is positive." },
  "closing/root-of-cosh2-minus-one": {
    name: "cosh\xB2 \u2212 sinh\xB2 = 1",
    say: "cosh\xB2 \u2212 1 = sinh\xB2, and sinh {u} is not negative."
  },
  "closing/tan-over-one-plus-tan2": { name: "1 + tan\xB2 = 1/cos\xB2", say: "1 + tan\xB2 = 1/cos\xB2, and tan = sin/cos." },
  "closing/sinh-over-cosh": { name: "tanh = sinh/cosh", say: "The quotient sinh/cosh is tanh." },
  "closing/cosh-over-sinh": { name: "coth = cosh/sinh", say: "The quotient cosh/sinh is coth." },
  "closing/abs-of-cos": { name: "sign of cos", say: "cos {u} is not negative here." },
  "closing/abs-of-sin": { name: "sign of sin", say: "sin {u} is not negative here." },
  "closing/divide-by-exponential": { name: "divide top and bottom", say: "Divide top and bottom by the exponential." },
  "closing/exp-of-ln": { name: "inverse function", say: "{u} is e to its own logarithm." },
  "closing/ln-of-exp": { name: "inverse function", say: "{u} is the logarithm of its own exponential." },
  "closing/sin-of-asin": { name: "inverse function", say: "{u} = sin(arcsin {u})." },
  "closing/cos-of-acos": { name: "inverse function", say: "{u} = cos(arccos {u})." },
  "closing/tan-of-atan": { name: "inverse function", say: "{u} = tan(arctan {u})." },
  "closing/sinh-of-asinh": { name: "inverse function", say: "{u} = sinh(arsinh {u})." },
  "closing/cosh-of-acosh": { name: "inverse function", say: "{u} = cosh(arcosh {u})." },
  "closing/tanh-of-atanh": { name: "inverse function", say: "{u} = tanh(artanh {u})." },
  "closing/atanh-of-tanh": { name: "inverse function", say: "{u} = artanh(tanh {u})." },
  "closing/asinh-of-sinh": { name: "inverse function", say: "{u} = arsinh(sinh {u})." },
  "closing/square-of-sqrt": { name: "square of a root", say: "{u} is the square of its own root." },
  "closing/identity": { name: "identity", say: "{u} and {v} are the same (proved)." },
  "insert/*": {
    name: "insert the derivative of {name}",
    say: "The closed form found before is put in for the derivative of {name}."
  }
};

// rules/words/en-derivative.ts
var derivativeWords = {
  "derivative/*-of-variable": {
    name: "derivative of {name}",
    say: "The table of derivatives has the {title}."
  },
  "derivative/*": {
    name: "derivative of {name}, chain rule",
    say: "The table of derivatives has the {title}; the derivative of its argument comes as a factor."
  },
  "derivative/constant": {
    name: "constant",
    say: "{c} does not change with {x}, so its derivative is 0."
  },
  "derivative/variable": {
    name: "variable",
    say: "The derivative of {x} with respect to {x} is 1."
  },
  "derivative/sum": {
    name: "sum rule",
    say: "A sum is differentiated term by term: {u} and {v} each on its own."
  },
  "derivative/difference": {
    name: "difference rule",
    say: "A difference is differentiated term by term: the derivative of {u} minus that of {v}."
  },
  "derivative/negation": {
    name: "sign rule",
    say: "The minus sign stays in front: what is differentiated is {u}."
  },
  "derivative/constant-factor": {
    name: "constant factor",
    say: "The constant factor {c} stays in front of the derivative."
  },
  "derivative/constant-divisor": {
    name: "constant divisor",
    say: "Dividing by the constant {c} can wait until {u} is differentiated."
  },
  "derivative/product": {
    name: "product rule",
    say: "Differentiate {u} and keep {v}; then keep {u} and differentiate {v}; add the two."
  },
  "derivative/product-of-three": {
    name: "product rule for three factors",
    say: "Each of {u}, {v} and {w} is differentiated once while the other two are kept; add the three."
  },
  "derivative/quotient": {
    name: "quotient rule",
    say: "Bottom times derivative of the top, minus top times derivative of the bottom, over the bottom squared; the top is {u}, the bottom {v}."
  },
  "derivative/reciprocal": {
    name: "reciprocal rule, chain rule",
    say: "The derivative of 1/v is -1/v^2 times the derivative of v; here v is {v}."
  },
  "derivative/constant-numerator": {
    name: "constant factor, reciprocal rule",
    say: "The constant {c} stays in front, and 1/v has the derivative -1/v^2 times that of v; here v is {v}."
  },
  "derivative/reciprocal-of-variable": {
    name: "reciprocal rule",
    say: "The derivative of 1/{x} is -1/{x}^2."
  },
  "derivative/reciprocal-of-power": {
    name: "power rule",
    say: "1/{x}^{n} is {x} to the power -({n}): the exponent comes down as a factor and is lowered by 1."
  },
  "derivative/power": {
    name: "power rule",
    say: "The exponent {n} comes down as a factor and is lowered by 1."
  },
  "derivative/square": {
    name: "power rule",
    say: "The derivative of {x}^2 is 2{x}."
  },
  "derivative/power-chain": {
    name: "power rule, chain rule",
    say: "The exponent {n} comes down and is lowered by 1; the chain rule multiplies by the derivative of the base {u}."
  },
  "derivative/square-chain": {
    name: "power rule, chain rule",
    say: "A square has the derivative twice its base times the derivative of the base; the base is {u}."
  },
  "derivative/power-symbolic": {
    name: "power rule",
    say: "The exponent {c} does not depend on {x}: it comes down as a factor and is lowered by 1."
  },
  "derivative/power-symbolic-chain": {
    name: "power rule, chain rule",
    say: "The exponent {c} does not depend on {x}: it comes down and is lowered by 1, and the derivative of the base {u} is a factor."
  },
  "derivative/exponential": {
    name: "exponential function",
    say: "A power of the constant {c} reproduces itself, times the natural logarithm of {c}."
  },
  "derivative/exponential-chain": {
    name: "exponential function, chain rule",
    say: "A power of the constant {c} reproduces itself, times the natural logarithm of {c}; the chain rule multiplies by the derivative of the exponent {u}."
  },
  "derivative/general-power": {
    name: "logarithmic differentiation",
    say: "Base {u} and exponent {v} both depend on {x}: the power is the exponential of {v} times the logarithm of {u}, so it is multiplied by the derivative of that product."
  },
  "derivative/power-as-exponential": {
    name: "power as an exponential",
    say: "Base {u} and exponent {v} both depend on {x}: write the power as the exponential of {v} times the logarithm of {u}."
  },
  "derivative/unknown-function": {
    name: "derivative of an unknown function",
    say: "The function is not known, so its derivative at {x} stays as it is, with a prime."
  },
  "derivative/chain": {
    name: "chain rule",
    say: "The derivative of the outer function at {u}, times the derivative of {u}."
  },
  "derivative/log": {
    name: "logarithm, chain rule",
    say: "The logarithm to the base {c} has the derivative 1/(u ln {c}); here u is {u}, whose derivative is a factor."
  },
  "derivative/log-of-variable": {
    name: "logarithm",
    say: "The logarithm to the base {c} has the derivative 1/({x} ln {c})."
  },
  "derivative/log-variable-base": {
    name: "change of base",
    say: "The base {v} depends on {x}: write the logarithm as a quotient of natural logarithms."
  },
  "derivative/nth-root": {
    name: "root, chain rule",
    say: "The root is the power 1/{n} of {u}: the power rule, times the derivative of {u}."
  },
  "derivative/nth-root-of-variable": {
    name: "root",
    say: "The root is the power 1/{n} of {x}, to be differentiated by the power rule."
  },
  "derivative/nth-root-symbolic": {
    name: "root, chain rule",
    say: "The root is the power 1/{c} of {u}: the power rule, times the derivative of {u}."
  },
  "derivative/max": {
    name: "maximum, branch by branch",
    say: "Where {u} is the larger, its derivative counts; where {v} is the larger, that of {v}."
  },
  "derivative/min": {
    name: "minimum, branch by branch",
    say: "Where {u} is the smaller, its derivative counts; where {v} is the smaller, that of {v}."
  },
  "derivative/second": {
    name: "second derivative",
    say: "The second derivative of {u} is the derivative of its derivative."
  },
  "derivative/third": {
    name: "third derivative",
    say: "The third derivative of {u} is the derivative of its second derivative."
  },
  "derivative/fourth": {
    name: "fourth derivative",
    say: "The fourth derivative of {u} is the derivative of its third derivative."
  },
  "derivative/fifth": {
    name: "fifth derivative",
    say: "The fifth derivative of {u} is the derivative of its fourth derivative."
  },
  "definition/*": {
    name: "definition of {name}",
    say: "By definition of the {title}."
  },
  "recognise/*": {
    name: "recognise {name}",
    say: "This is the {title}."
  }
};

// rules/words/en-mistakes.ts
var mistakeWords = {
  "mistake/product-of-derivatives": {
    name: "product of the derivatives",
    say: "The derivatives of the two factors were multiplied. The product rule adds two terms: v u' + u v', here with u = {u} and v = {v}."
  },
  "mistake/product-sum-of-derivatives": {
    name: "sum of the derivatives of the factors",
    say: "The derivatives of the two factors were added. The product rule adds two terms: v u' + u v', here with u = {u} and v = {v}."
  },
  "mistake/product-sign": {
    name: "minus in the product rule",
    say: "The two terms of the product rule were subtracted. The product rule adds two terms: v u' + u v', here with u = {u} and v = {v}."
  },
  "mistake/product-second-term-lost": {
    name: "second term of the product rule lost",
    say: "Only {u} was differentiated, and the term in which {v} is differentiated is missing. The product rule adds two terms: v u' + u v', here with u = {u} and v = {v}."
  },
  "mistake/product-first-term-lost": {
    name: "first term of the product rule lost",
    say: "Only {v} was differentiated, and the term in which {u} is differentiated is missing. The product rule adds two terms: v u' + u v', here with u = {u} and v = {v}."
  },
  "mistake/product-wrong-partners": {
    name: "wrong partners in the product rule",
    say: "Each factor was multiplied by its own derivative. The product rule adds two terms: v u' + u v', here with u = {u} and v = {v}."
  },
  "mistake/quotient-of-derivatives": {
    name: "quotient of the derivatives",
    say: "Top and bottom were differentiated separately. The quotient rule is (v u' - u v')/v^2, here with u = {u} and v = {v}."
  },
  "mistake/quotient-numerator-swapped": {
    name: "numerator of the quotient rule swapped",
    say: "The two terms on top are in the wrong order, which turns the sign round. The quotient rule is (v u' - u v')/v^2, here with u = {u} and v = {v}."
  },
  "mistake/quotient-plus": {
    name: "plus in the quotient rule",
    say: "The two terms on top were added where they are subtracted. The quotient rule is (v u' - u v')/v^2, here with u = {u} and v = {v}."
  },
  "mistake/quotient-square-forgotten": {
    name: "square forgotten in the quotient rule",
    say: "The bottom was not squared. The quotient rule is (v u' - u v')/v^2, here with u = {u} and v = {v}."
  },
  "mistake/quotient-over-numerator-squared": {
    name: "wrong square in the quotient rule",
    say: "The square of the top was put below where the square of the bottom belongs. The quotient rule is (v u' - u v')/v^2, here with u = {u} and v = {v}."
  },
  "mistake/quotient-denominator-kept": {
    name: "only the numerator differentiated",
    say: "The bottom was kept as if it were a constant, but {v} depends on {x}. The quotient rule is (v u' - u v')/v^2, here with u = {u} and v = {v}."
  },
  "mistake/quotient-by-product-rule": {
    name: "product rule on a quotient",
    say: "The product rule was used on a quotient. The quotient rule is (v u' - u v')/v^2, here with u = {u} and v = {v}."
  },
  "mistake/reciprocal-of-derivative": {
    name: "reciprocal of the derivative",
    say: "The reciprocal of the derivative of {v} was taken. The derivative of 1/v is -v'/v^2, here with v = {v}."
  },
  "mistake/reciprocal-sign-lost": {
    name: "sign of the reciprocal rule lost",
    say: "The minus sign is missing. The derivative of 1/v is -v'/v^2, here with v = {v}."
  },
  "mistake/reciprocal-inner-lost": {
    name: "inner derivative of the reciprocal lost",
    say: "The factor that is the derivative of {v} is missing. The derivative of 1/v is -v'/v^2, here with v = {v}."
  },
  "mistake/reciprocal-square-forgotten": {
    name: "square of the reciprocal rule forgotten",
    say: "The bottom was not squared. The derivative of 1/v is -v'/v^2, here with v = {v}."
  },
  "mistake/reciprocal-to-logarithm": {
    name: "logarithm for a reciprocal",
    say: "A logarithm was written, which is what integrating 1/v over v gives. The derivative of 1/v is -v'/v^2, here with v = {v}."
  },
  "mistake/chain-inner-derivative-lost": {
    name: "inner derivative lost",
    say: "The outer function was differentiated, but the factor for the inside is missing. The chain rule is the derivative of the outer function at {u}, times the derivative of {u}."
  },
  "mistake/chain-derivative-inside": {
    name: "derivative put inside",
    say: "The derivative of the inside was put in place of the inside. The chain rule is the derivative of the outer function at {u}, times the derivative of {u}."
  },
  "mistake/chain-outer-not-differentiated": {
    name: "outer function not differentiated",
    say: "The factor for the inside is there, but the outer function was left as it is. The chain rule is the derivative of the outer function at {u}, times the derivative of {u}."
  },
  "mistake/chain-inner-only": {
    name: "only the inside differentiated",
    say: "The outer function was left as it is, and the inside was replaced by its derivative. The chain rule is the derivative of the outer function at {u}, times the derivative of {u}."
  },
  "mistake/chain-sum": {
    name: "sum in the chain rule",
    say: "Outer and inner derivative were added where they are multiplied. The chain rule is the derivative of the outer function at {u}, times the derivative of {u}."
  },
  "mistake/chain-outer-at-variable": {
    name: "outer derivative at the wrong place",
    say: "The outer derivative was taken at {x} where it is taken at {u}. The chain rule is the derivative of the outer function at {u}, times the derivative of {u}."
  },
  "mistake/chain-inner-twice": {
    name: "inner derivative twice",
    say: "The derivative of the inside was multiplied in twice. The chain rule is the derivative of the outer function at {u}, times the derivative of {u}."
  },
  "mistake/chain-inner-factor-into-argument": {
    name: "inner factor inside the argument",
    say: "The derivative of the inside was multiplied into the argument, where it belongs outside. The chain rule is the derivative of the outer function at {u}, times the derivative of {u}."
  },
  "mistake/power-inner-lost": {
    name: "inner derivative of a power lost",
    say: "The power rule was used, but the factor for the base is missing. The power rule for a base that is not the variable ends with the derivative of the base, here of {u}."
  },
  "mistake/exponential-inner-lost": {
    name: "inner derivative of the exponential lost",
    say: "The exponential function was copied, but the factor for the exponent is missing. The derivative of e^u is e^u times the derivative of u, here with u = {u}."
  },
  "mistake/exponential-as-power": {
    name: "power rule on an exponential",
    say: "The power rule was used on an exponential function. The variable is in the exponent: the derivative of e^u is e^u times the derivative of u, here with u = {u}."
  },
  "mistake/exponential-sign-invented": {
    name: "sign invented for the exponential",
    say: "A minus sign was put in front. The exponential function of {x} is its own derivative."
  },
  "mistake/exponential-exponent-lost": {
    name: "exponent lost",
    say: "The factor {c} came down, but it was also taken out of the exponent. The exponent stays as it is: the derivative of e^u is e^u times the derivative of u."
  },
  "mistake/general-exponential-log-lost": {
    name: "logarithm of the base lost",
    say: "The factor ln({c}) is missing. Only for the base e is it 1: the derivative of c^u is c^u ln(c) times the derivative of u, here with c = {c}."
  },
  "mistake/general-exponential-as-power": {
    name: "power rule on an exponential",
    say: "The power rule was used, but the variable is in the exponent: the derivative of c^u is c^u ln(c) times the derivative of u, here with c = {c} and u = {u}."
  },
  "mistake/general-exponential-inner-lost": {
    name: "inner derivative of the exponential lost",
    say: "The factor for the exponent is missing: the derivative of c^u is c^u ln(c) times the derivative of u, here with c = {c} and u = {u}."
  },
  "mistake/logarithm-inner-lost": {
    name: "inner derivative of the logarithm lost",
    say: "One over the argument was written, but the derivative of the argument is missing above. The derivative of ln(u) is u'/u, here with u = {u}."
  },
  "mistake/logarithm-argument-lost": {
    name: "argument of the logarithm lost",
    say: "Only the argument was differentiated, and the division by the argument is missing. The derivative of ln(u) is u'/u, here with u = {u}."
  },
  "mistake/logarithm-of-derivative": {
    name: "reciprocal of the derivative for a logarithm",
    say: "One over the derivative of the argument was written. The derivative of ln(u) is u'/u, here with u = {u}."
  },
  "mistake/logarithm-factor-invented": {
    name: "factor invented for a logarithm",
    say: "The factor {c} was put on top, but it cancels: the logarithm of {c}{x} is ln({c}) + ln({x}), and ln({c}) is a constant, so the derivative is 1/{x}."
  },
  "mistake/power-exponent-not-lowered": {
    name: "exponent not lowered",
    say: "The exponent {c} came down as a factor, but it was not lowered by 1."
  },
  "mistake/power-factor-lost": {
    name: "factor of the power rule lost",
    say: "The exponent {c} was lowered by 1, but it did not come down as a factor."
  },
  "mistake/power-exponent-raised": {
    name: "exponent raised",
    say: "The exponent {n} was raised by 1. It is lowered by 1 for negative exponents too."
  },
  "mistake/power-rule-on-variable-exponent": {
    name: "power rule with a variable exponent",
    say: "The power rule was used, but the exponent {v} depends on {x} as well. Write the power as the exponential of {v} times the logarithm of {u}, and differentiate that."
  },
  "mistake/square-root-half-lost": {
    name: "one half of the square root lost",
    say: "The factor 1/2 is missing: the derivative of sqrt(u) is u'/(2 sqrt(u)), here with u = {u}."
  },
  "mistake/constant-factor-lost": {
    name: "constant factor lost",
    say: "The constant factor {c} was dropped. A factor that does not depend on {x} stays in front of the derivative."
  },
  "mistake/constant-divisor-lost": {
    name: "constant divisor lost",
    say: "The division by {c} was dropped. A constant below the fraction bar stays there."
  },
  "mistake/constant-kept": {
    name: "constant term kept",
    say: "The constant term {c} was kept. It does not change with {x}, so its derivative is 0."
  },
  "mistake/parameter-as-variable": {
    name: "parameter differentiated like the variable",
    say: "{c} was given the derivative 1. It is a parameter and does not change with {x}, so its derivative is 0."
  },
  "mistake/sign-overall": {
    name: "wrong sign",
    say: "The whole result has the wrong sign."
  },
  "mistake/integrated-instead": {
    name: "integrated, not differentiated",
    say: "This is an antiderivative: differentiating it gives back the function that was to be differentiated."
  },
  "mistake/differentiated-twice": {
    name: "differentiated once too often",
    say: "This is the next derivative: one differentiation too many."
  },
  "mistake/function-and-derivative-equated": {
    name: "function set equal to its derivative",
    say: "The left side names the function, but the right side is its derivative: an equals sign needs the same quantity on both sides."
  },
  "mistake/tanh-plus": {
    name: "sign in the derivative of tanh",
    say: "A plus was written. The derivative of tanh is 1 - tanh^2."
  },
  "mistake/tanh-square-forgotten": {
    name: "square forgotten in the derivative of tanh",
    say: "The square is missing. The derivative of tanh is 1 - tanh^2."
  },
  "mistake/logistic-plus": {
    name: "sign in the derivative of the logistic function",
    say: "A plus was written. The derivative of the logistic function is \u03C3(1 - \u03C3)."
  },
  "mistake/logistic-as-tanh": {
    name: "derivative of tanh for the logistic function",
    say: "1 - \u03C3^2 follows the pattern of tanh. The derivative of the logistic function is \u03C3(1 - \u03C3)."
  },
  "mistake/tanh-as-logistic": {
    name: "derivative of the logistic function for tanh",
    say: "tanh(1 - tanh) follows the pattern of the logistic function. The derivative of tanh is 1 - tanh^2."
  },
  "mistake/cosh-sign": {
    name: "sign in the derivative of cosh",
    say: "The minus sign belongs to the cosine: the derivative of cosh is sinh."
  },
  "mistake/sine-sign": {
    name: "sign in the derivative of the sine",
    say: "A minus sign was written. The derivative of the sine is the cosine, without a sign."
  },
  "mistake/cosine-sign": {
    name: "sign in the derivative of the cosine",
    say: "The minus sign is missing. The derivative of the cosine is minus the sine."
  },
  "mistake/tangent-minus": {
    name: "sign in the derivative of the tangent",
    say: "The minus sign belongs to tanh: the derivative of the tangent is 1 + tan^2."
  },
  "mistake/square-of-sum": {
    name: "square of a sum",
    say: "Each term was squared on its own. The square of {a} + {b} also has the term 2ab, here with a = {a} and b = {b}."
  },
  "mistake/square-of-difference": {
    name: "square of a difference",
    say: "The squares were subtracted. The square of a - b is a^2 - 2ab + b^2, here with a = {a} and b = {b}."
  },
  "mistake/cancel-across-sum": {
    name: "cancelled across a sum",
    say: "{a} was cancelled against one term of a sum. Only a factor of the whole numerator and the whole denominator cancels."
  },
  "mistake/cancel-across-sum-to-one": {
    name: "cancelled across a sum",
    say: "{a} was cancelled against one term of a sum, which left a 1. Only a factor of the whole numerator and the whole denominator cancels."
  },
  "mistake/cancel-into-sum": {
    name: "cancelled across a sum",
    say: "{a} was cancelled against one term of the sum above. Every term is divided by it: 1 + b/a, here with a = {a} and b = {b}."
  },
  "mistake/split-denominator": {
    name: "denominator split",
    say: "The fraction was split at a sum below. Only a sum above the fraction bar can be split."
  },
  "mistake/exponential-of-sum": {
    name: "exponential of a sum",
    say: "The exponential of a sum was written as a sum. It is the product: e^(a + b) = e^a e^b."
  },
  "mistake/negative-exponent-as-negative": {
    name: "negative exponent as a minus sign",
    say: "The minus sign of the exponent was put in front. A negative exponent means one over: e^(-a) = 1/e^a, which is positive."
  },
  "mistake/power-of-power-added": {
    name: "power of an exponential",
    say: "The exponent {a} itself was raised to the power {n}. Exponents multiply: (e^a)^n = e^(n a)."
  },
  "mistake/exponents-multiplied": {
    name: "exponents multiplied",
    say: "The exponents were multiplied. In a product of exponentials they add: e^a e^b = e^(a + b)."
  },
  "mistake/logarithm-of-sum": {
    name: "logarithm of a sum",
    say: "The logarithm of a sum was written as a sum of logarithms. That is the rule for a product: ln(a b) = ln(a) + ln(b)."
  },
  "mistake/one-minus-g-miscomputed": {
    name: "1 minus a fraction",
    say: "The 1 was not brought over the common denominator: 1 - 1/(1 + b) = b/(1 + b), here with b = {b}."
  },
  "mistake/sign-not-distributed": {
    name: "minus sign not distributed",
    say: "The minus sign was given to the first term only: -(a - b) = -a + b, here with a = {a} and b = {b}."
  },
  "mistake/root-of-sum": {
    name: "root of a sum",
    say: "The root of a sum was written as a sum of roots. A root goes into a product, not into a sum."
  },
  "mistake/brackets-lost": {
    name: "brackets lost",
    say: "{c} was multiplied with {a} only. It multiplies every term of the sum: {b} too."
  },
  "mistake/fraction-added-straight": {
    name: "fractions added straight across",
    say: "Tops and bottoms were added separately. Fractions are added over a common denominator."
  },
  "mistake/root-of-square": {
    name: "root of a square",
    say: "The root of a square is the absolute value: {a} alone is right only where it is not negative."
  },
  "mistake/logarithm-of-square": {
    name: "logarithm of a square",
    say: "ln(a^2) is 2 ln|a|: without the absolute value it is right only where a is positive, here with a = {a}."
  }
};

// rules/words/en.ts
var words = {
  ...derivativeWords,
  ...algebraWords,
  ...mistakeWords
};

// rules/index.ts
var rules = [...derivativeRules, ...algebraRules, ...closingRules];

// src/core/functions.ts
function functionTable(entries2) {
  const byName = /* @__PURE__ */ new Map();
  for (const entry2 of entries2) {
    for (const name of [entry2.name, ...entry2.aliases ?? []]) {
      if (byName.has(name)) throw new Error(`the function name ${name} is given twice`);
      byName.set(name, entry2);
    }
  }
  return { entries: entries2, find: (name) => byName.get(name) ?? null };
}

// src/derive/closed-derivative.ts
init_make();

// src/derive/closing/polynomial.ts
init_make();
init_rational();

// src/derive/tidy/factors.ts
init_make();

// src/core/order.ts
init_rational();

// src/core/traverse.ts
init_make();
init_traits();
var SAFE_DEPTH = 400;
var LEAF = Object.freeze([]);
function children(term2) {
  switch (term2.kind) {
    case "number":
    case "symbol":
      return LEAF;
    case "sum":
      return term2.terms;
    case "product":
      return term2.factors;
    case "negation":
      return [term2.operand];
    case "quotient":
      return [term2.numerator, term2.denominator];
    case "power":
      return [term2.base, term2.exponent];
    case "application":
      return term2.args;
    case "derivative":
      return [term2.body];
    case "cases": {
      const list2 = term2.branches.flatMap((branch2) => [branch2.value, ...conditionTerms(branch2.condition)]);
      if (term2.otherwise !== null) list2.push(term2.otherwise);
      return list2;
    }
  }
}
function withChildren(term2, list2) {
  const old = children(term2);
  if (old.every((child, i) => child === list2[i])) return term2;
  const at2 = (i) => list2[i];
  switch (term2.kind) {
    case "number":
    case "symbol":
      return term2;
    case "sum":
      return sum2(list2);
    case "product":
      return product2(list2);
    case "negation":
      return negation2(at2(0));
    case "quotient":
      return quotient2(at2(0), at2(1));
    case "power":
      return power2(at2(0), at2(1));
    case "application":
      return application(term2.name, list2, term2.primes);
    case "derivative":
      return derivative(at2(0), term2.variable, term2.order);
    case "cases": {
      let next2 = 0;
      const take = () => at2(next2++);
      const branches = term2.branches.map((branch2) => {
        const value2 = take();
        return { value: value2, condition: mapCondition(branch2.condition, take) };
      });
      return cases(branches, term2.otherwise === null ? null : take());
    }
  }
}
function mapCondition(condition, replace) {
  if (condition.kind === "comparison") {
    const left = replace(condition.left);
    return comparison(left, condition.relation, replace(condition.right));
  }
  return { kind: condition.kind, conditions: condition.conditions.map((part) => mapCondition(part, replace)) };
}
function postorder(root3) {
  const seen = /* @__PURE__ */ new Set();
  const order = [];
  const stack2 = [root3];
  while (stack2.length > 0) {
    const term2 = stack2[stack2.length - 1];
    if (seen.has(term2)) {
      stack2.pop();
      continue;
    }
    let ready = true;
    const list2 = children(term2);
    for (let i = list2.length - 1; i >= 0; i--) {
      const child = list2[i];
      if (!seen.has(child)) {
        stack2.push(child);
        ready = false;
      }
    }
    if (ready) {
      seen.add(term2);
      order.push(term2);
      stack2.pop();
    }
  }
  return order;
}
function fold(root3, combine5) {
  const done = /* @__PURE__ */ new Map();
  const of = (term2) => {
    const known = done.get(term2);
    if (known !== void 0 || done.has(term2)) return known;
    const value2 = combine5(term2, of);
    done.set(term2, value2);
    return value2;
  };
  if (root3.depth > SAFE_DEPTH) for (const term2 of postorder(root3)) of(term2);
  return of(root3);
}
function rebuild(root3, change) {
  return fold(root3, (term2, of) => change(withChildren(term2, children(term2).map(of))));
}
function substitute(root3, by) {
  return fold(root3, (term2, of) => by.get(term2) ?? withChildren(term2, children(term2).map(of)));
}
function occursIn(part, whole4) {
  if (part.size > whole4.size || (part.traits & ~whole4.traits) !== 0) return false;
  return postorder(whole4).some((term2) => term2 === part || term2.kind === "derivative" && term2.variable === part);
}
function dependsOn(term2, variable2) {
  if (term2 === variable2) return true;
  if (!mayContain(term2, variable2)) return false;
  if (term2.size <= SMALL) return reaches(term2, variable2);
  let known = DEPENDENT.get(variable2);
  if (known === void 0) {
    known = /* @__PURE__ */ new WeakMap();
    DEPENDENT.set(variable2, known);
  }
  return reachesRemembering(term2, variable2, known);
}
var SMALL = 128;
var DEPENDENT = /* @__PURE__ */ new WeakMap();
function reaches(term2, variable2) {
  if (term2 === variable2) return true;
  if (!mayContain(term2, variable2)) return false;
  if (term2.kind === "derivative" && term2.variable === variable2) return true;
  const list2 = children(term2);
  for (let i = 0; i < list2.length; i++) if (reaches(list2[i], variable2)) return true;
  return false;
}
function reachesRemembering(root3, variable2, known) {
  const path = [];
  const enter = (term2) => {
    if (term2 === variable2 || known.get(term2) === true) return true;
    if (term2.kind === "derivative" && term2.variable === variable2) return true;
    if (mayContain(term2, variable2) && known.get(term2) === void 0)
      path.push({ term: term2, parts: children(term2), next: 0 });
    return false;
  };
  let found = enter(root3);
  for (let top = path[path.length - 1]; top !== void 0 && !found; top = path[path.length - 1]) {
    const part = top.parts[top.next++];
    if (part !== void 0) found = enter(part);
    else {
      known.set(top.term, false);
      path.pop();
    }
  }
  for (const { term: term2 } of path) known.set(term2, true);
  return found;
}
function symbolsOf(root3) {
  return postorder(root3).filter((term2) => term2.kind === "symbol");
}

// src/core/order.ts
var KINDS = [
  "number",
  "symbol",
  "power",
  "application",
  "quotient",
  "product",
  "negation",
  "sum",
  "derivative",
  "cases"
];
var RANK = new Map(KINDS.map((kind, i) => [kind, i]));
var sign = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function compareTerms(a, b) {
  const stack2 = [[a, b]];
  for (let pair = stack2.pop(); pair !== void 0; pair = stack2.pop()) {
    const [left, right] = pair;
    if (left === right) continue;
    const here = compareHeads(left, right);
    if (here !== 0) return here;
    const leftChildren = children(left);
    const rightChildren = children(right);
    if (leftChildren.length !== rightChildren.length) return leftChildren.length - rightChildren.length;
    for (let i = leftChildren.length - 1; i >= 0; i--) {
      stack2.push([leftChildren[i], rightChildren[i]]);
    }
  }
  return 0;
}
function compareHeads(a, b) {
  if (a.kind !== b.kind) return (RANK.get(a.kind) ?? 0) - (RANK.get(b.kind) ?? 0);
  switch (a.kind) {
    case "number": {
      const other = b;
      const cross = sign(numerator(a.value) * other.value.d, numerator(other.value) * a.value.d);
      return cross !== 0 ? cross : sign(a.spelling ?? "", other.spelling ?? "");
    }
    case "symbol":
      return sign(a.name, b.name);
    case "application": {
      const other = b;
      return sign(a.name, other.name) || a.primes - other.primes;
    }
    case "derivative": {
      const other = b;
      return sign(a.variable.name, other.variable.name) || a.order - other.order;
    }
    case "cases":
      return sign(relationsOf(a), relationsOf(b));
    default:
      return 0;
  }
}
function relationsOf(term2) {
  return JSON.stringify(
    term2.branches.map(({ condition }) => condition),
    (key, value2) => key === "left" || key === "right" ? void 0 : value2
  );
}

// src/derive/tidy/factors.ts
init_rational();

// src/derive/tidy/compose.ts
init_make();
init_rational();

// src/derive/tidy/numbers.ts
init_make();
init_rational();
var READABLE_BITS = 64;
var LARGEST_RADICAND = 10n ** 12n;
function numericValue(term2) {
  switch (term2.kind) {
    case "number":
      return term2.value;
    case "negation": {
      const value2 = numericValue(term2.operand);
      return value2 === null ? null : value2.neg();
    }
    case "quotient": {
      const over4 = numericValue(term2.numerator);
      const under = over4 === null ? null : numericValue(term2.denominator);
      return over4 === null || under === null || isZero(under) ? null : over4.div(under);
    }
    default:
      return null;
  }
}
function writtenNumber(value2) {
  if (isNegative(value2)) return negation2(writtenNumber(value2.neg()));
  return isInteger(value2) ? numberOf(value2) : quotient2(number(value2.n), number(value2.d));
}
function powerOfNumber(base, exponent) {
  const root3 = exponent.d === 1n ? base : exponent.d <= 64n ? exactRoot(base, Number(exponent.d)) : null;
  const value2 = root3 === null ? null : integerPower(root3, numerator(exponent), READABLE_BITS);
  return value2 === null ? null : writtenNumber(value2);
}
function squareRoot(value2) {
  if (isNegative(value2) || value2.n > LARGEST_RADICAND || value2.d > LARGEST_RADICAND) return null;
  let square4 = 1n;
  let rest2 = value2.n * value2.d;
  for (let p = 2n; p * p <= rest2 && p < 1000n; p++) {
    while (rest2 % (p * p) === 0n) {
      rest2 /= p * p;
      square4 *= p;
    }
  }
  const whole4 = exactRoot(rational(rest2), 2);
  if (whole4 !== null) return { outer: rational(square4 * whole4.n, value2.d), inner: 1n };
  return { outer: rational(square4, value2.d), inner: rest2 };
}
function rootOfNumber(value2) {
  const root3 = squareRoot(value2);
  if (root3 === null || root3.outer.equals(1) && root3.inner === value2.n) return null;
  const { outer, inner } = root3;
  if (inner === 1n || isZero(outer)) return writtenNumber(outer);
  const surd = application("sqrt", [number(inner)]);
  const top = productOf(outer.n === 1n ? [surd] : [number(outer.n), surd]);
  return outer.d === 1n ? top : quotient2(top, number(outer.d));
}
function gcd3(a, b) {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
var isOne = (term2) => term2 === ONE || numericValue(term2)?.equals(1) === true;

// src/derive/tidy/signs.ts
init_make();
init_rational();
var startsNegative = (term2) => term2.kind === "negation" || term2.kind === "number" && isNegative(term2.value) || term2.kind === "sum" && startsNegative(term2.terms[0]) || term2.kind === "quotient" && startsNegative(term2.numerator) || term2.kind === "product" && startsNegative(term2.factors[0]);
var negated = (term2) => term2.kind === "negation" ? term2.operand : term2 === ZERO ? ZERO : negation2(term2);
var oppositeSum = (term2) => positiveFirst(term2.terms.map(negated));
function positiveFirst(terms) {
  const first2 = terms.findIndex((term2) => !startsNegative(term2));
  if (first2 <= 0) return sumOf(terms);
  if (terms.every(isMonomial) && !startsNegative(terms[terms.length - 1])) return sumOf([...terms].reverse());
  return sumOf([...terms.slice(first2), ...terms.slice(0, first2)]);
}
function isMonomial(term2) {
  switch (term2.kind) {
    case "number":
    case "symbol":
      return true;
    case "negation":
      return isMonomial(term2.operand);
    case "product":
      return term2.factors.every(isMonomial);
    case "quotient":
      return term2.denominator.kind === "number" && isMonomial(term2.numerator);
    case "power":
      return term2.base.kind === "symbol" && term2.exponent.kind === "number";
    default:
      return false;
  }
}

// src/derive/tidy/compose.ts
function compose({ coefficient, factors }, variable2) {
  if (isZero(coefficient)) return ZERO;
  const { above: above2, below: below2 } = bothSides(inDisplayOrder(factors, variable2));
  const size = coefficient.abs();
  const isMinus = settleSigns(above2, isNegative(coefficient), size.n === 1n);
  const over4 = numberOf(rational(size.n));
  const under = numberOf(rational(size.d));
  let term2;
  if (size.d !== 1n && size.n !== 1n && below2.length === 0 && above2.some(standsAlone)) {
    term2 = productOf([quotient2(over4, under), ...above2]);
  } else {
    const top = productOf(size.n === 1n && above2.length > 0 ? above2 : [over4, ...above2]);
    const bottom = size.d === 1n ? below2 : [under, ...below2];
    term2 = bottom.length === 0 ? top : quotient2(top, productOf(bottom));
  }
  return isMinus ? negated(term2) : term2;
}
function bothSides(factors) {
  const above2 = [];
  const below2 = [];
  for (const { base, exponent, below: under } of factors) {
    const value2 = numericValue(exponent);
    if (value2 !== null && isNegative(value2) && (under || value2.equals(-1)))
      below2.push(raised(base, writtenNumber(value2.neg())));
    else if (value2 === null && under && startsNegative(exponent))
      below2.push(raised(base, scaled(exponent, rational(-1))));
    else above2.push(raised(base, exponent));
  }
  const alone = above2.length === 0 && below2.length === 1;
  for (let i = below2.length - 1; i >= 0; i--) {
    const argument = exponentOf(below2[i]);
    if (argument === null || !(alone || startsNegative(argument))) continue;
    below2.splice(i, 1);
    above2.push(application("exp", [scaled(argument, rational(-1))]));
  }
  return { above: above2, below: below2 };
}
var exponentOf = (term2) => term2.kind === "application" && term2.name === "exp" ? term2.args[0] ?? null : null;
var raised = (base, exponent) => exponent === ONE ? base : power2(base, exponent);
function settleSigns(factors, isMinus, isCostly) {
  let minus3 = isMinus;
  factors.forEach((factor2, i) => {
    if (factor2.kind !== "sum") return;
    const opposite2 = oppositeSum(factor2);
    const saves = minus3 && (isCostly || minuses(factor2) > minuses(opposite2));
    const begins = startsNegative(factor2);
    if (begins === startsNegative(opposite2) ? !saves : !begins) return;
    factors[i] = opposite2;
    minus3 = !minus3;
  });
  return minus3;
}
var minuses = (term2) => term2.kind === "sum" ? term2.terms.filter(startsNegative).length : 0;
var standsAlone = (term2, _place, list2) => term2.kind === "sum" && list2.length > 1 || term2.kind === "power" && (numericValue(term2.exponent)?.d ?? 1n) !== 1n;
function inDisplayOrder(factors, variable2) {
  if (variable2 === null || factors.length < 2) return factors;
  const rank = ({ base, exponent }) => {
    if (base === variable2) return exponent.kind === "number" || exponent.kind === "negation" ? 2 : 3;
    if (dependsOn(base, variable2) || dependsOn(exponent, variable2)) return 3;
    return base.kind === "symbol" ? 0 : 1;
  };
  const ranks = factors.map(rank);
  if (ranks.every((own, i) => i === 0 || ranks[i - 1] <= own)) return factors;
  return factors.map((factor2, i) => ({ factor: factor2, i, rank: ranks[i] })).sort((a, b) => a.rank - b.rank || a.i - b.i).map(({ factor: factor2 }) => factor2);
}

// src/derive/tidy/merge.ts
init_make();
init_rational();
function merged(coefficient, factors) {
  if (factors.length === 0 || factors.length === 1 && isOne(factors[0].exponent))
    return { coefficient, factors };
  const opposite2 = mergeOpposites(coefficient, factors);
  const rest2 = [mergeExponentials, mergeRoots, mergeConstantRoots, mergeAbsolutes, mergeRatios].reduce(
    (list2, merge) => merge(list2),
    opposite2.factors
  );
  return { coefficient: opposite2.coefficient, factors: rest2.filter(({ exponent }) => !isZeroExponent(exponent)) };
}
var isZeroExponent = (exponent) => exponent === ZERO || numericValue(exponent)?.equals(0) === true;
var applied = (term2, name) => term2.kind === "application" && term2.name === name && term2.primes === 0 && term2.args.length === 1 ? term2.args[0] : null;
function mergeOpposites(given, factors) {
  if (factors.filter(({ base }) => base.kind === "sum").length < 2) return { coefficient: given, factors };
  const seen = /* @__PURE__ */ new Map();
  const result = [];
  let coefficient = given;
  for (const factor2 of factors) {
    const exponent = numericValue(factor2.exponent);
    if (factor2.base.kind !== "sum" || exponent === null) {
      result.push(factor2);
      continue;
    }
    const { key, flipped: flipped2 } = normalSum(factor2.base);
    const known = seen.get(key);
    const partner = known === void 0 ? void 0 : result[known.at];
    const before = partner === void 0 ? null : numericValue(partner.exponent);
    const opposed = known !== void 0 && known.flipped !== flipped2;
    if (known === void 0 || partner === void 0 || before === null || opposed && !isInteger(exponent)) {
      if (known === void 0) seen.set(key, { at: result.length, flipped: flipped2 });
      result.push(factor2);
      continue;
    }
    if (opposed && exponent.n % 2n === 1n) coefficient = coefficient.neg();
    result[known.at] = {
      base: partner.base,
      exponent: writtenNumber(before.add(exponent)),
      below: partner.below || factor2.below
    };
  }
  return { coefficient, factors: result };
}
function normalSum(base) {
  const bare4 = (term2) => term2.kind === "negation" ? term2.operand : term2;
  const sorted2 = [...base.terms].sort((a, b) => compareTerms(bare4(a), bare4(b)));
  const flipped2 = startsNegative(sorted2[0]);
  return { key: sum2(flipped2 ? sorted2.map(negated) : sorted2), flipped: flipped2 };
}
function mergeExponentials(given) {
  const factors = given.some(isPowerOfExponential) ? given.map(withoutOuterExponent) : given;
  const exponentials2 = factors.filter(({ base }) => applied(base, "exp") !== null);
  if (exponentials2.length < 2) return factors;
  const exponents = exponentials2.map(({ base, exponent }) => ({
    argument: applied(base, "exp") ?? ZERO,
    times: numericValue(exponent) ?? rational(1)
  }));
  const total = addTerms(exponents.map(({ argument, times: times4 }) => scaled(argument, times4)));
  const separate2 = exponents.reduce((size, { argument }) => size + argument.size, 0);
  if (total.size >= separate2) return factors;
  const others = factors.filter(({ base }) => applied(base, "exp") === null);
  if (total === ZERO) return others;
  const place2 = factors.findIndex(({ base }) => applied(base, "exp") !== null);
  const below2 = exponentials2.every((factor2) => factor2.below) && !startsNegative(total);
  const joined2 = below2 ? { base: application("exp", [scaled(total, rational(-1))]), exponent: MINUS_ONE, below: true } : { base: application("exp", [total]), exponent: ONE, below: false };
  return [...others.slice(0, place2), joined2, ...others.slice(place2)];
}
var isPowerOfExponential = ({ base, exponent }) => applied(base, "exp") !== null && numericValue(exponent)?.abs().equals(1) === false;
function withoutOuterExponent(factor2) {
  const argument = applied(factor2.base, "exp");
  const times4 = numericValue(factor2.exponent);
  if (argument === null || times4 === null || isZero(times4)) return factor2;
  const base = application("exp", [scaled(argument, times4.abs())]);
  return { ...factor2, base, exponent: isNegative(times4) ? negation2(ONE) : ONE };
}
function mergeRoots(factors) {
  let result = factors;
  for (const factor2 of factors) {
    const radicand = applied(factor2.base, "sqrt");
    const halves = numericValue(factor2.exponent);
    if (radicand === null || halves === null || !isInteger(halves)) continue;
    const partner = result.find(({ base }) => base === radicand);
    const whole4 = partner === void 0 ? rational(0) : numericValue(partner.exponent);
    if (whole4 === null || !isInteger(whole4) || partner === void 0 && halves.abs().compare(2) < 0) continue;
    const total = numerator(halves) + 2n * numerator(whole4);
    const odd = total % 2n;
    const integral = (total - odd) / 2n;
    const below2 = total < 0n;
    const split3 = [];
    if (odd !== 0n && integral !== 0n && radicand.kind === "sum") {
      split3.push({ base: factor2.base, exponent: writtenNumber(rational(total)), below: below2 });
    } else {
      if (integral !== 0n) split3.push({ base: radicand, exponent: writtenNumber(rational(integral)), below: below2 });
      if (odd !== 0n) split3.push({ base: factor2.base, exponent: writtenNumber(rational(odd)), below: below2 });
    }
    result = result.flatMap((other) => other.base === factor2.base ? split3 : other === partner ? [] : [other]);
  }
  return result;
}
function mergeConstantRoots(factors) {
  const isRoot = ({ base, exponent }) => {
    const radicand2 = applied(base, "sqrt");
    return (radicand2 === PI || radicand2?.kind === "number") && numericValue(exponent)?.abs().equals(1) === true;
  };
  const roots2 = factors.filter(isRoot);
  const [first2] = roots2;
  if (first2 === void 0 || roots2.length < 2 || roots2.some(({ exponent }) => exponent !== first2.exponent))
    return factors;
  const radicand = productOf(roots2.map(({ base }) => applied(base, "sqrt") ?? ONE).sort(compareTerms));
  const joined2 = { ...first2, base: application("sqrt", [radicand]) };
  return factors.flatMap((factor2) => factor2 === first2 ? [joined2] : roots2.includes(factor2) ? [] : [factor2]);
}
function mergeAbsolutes(factors) {
  let result = factors;
  for (const { base } of factors) {
    const inner = applied(base, "abs") ?? applied(base, "sign");
    const own = inner === null ? void 0 : result.find((factor2) => factor2.base === base);
    if (inner === null || own === void 0) continue;
    const value2 = numericValue(own.exponent);
    const replace = (by, partner2) => {
      result = result.flatMap((factor2) => factor2 === own ? by : factor2 === partner2 ? [] : [factor2]);
    };
    if (applied(base, "abs") !== null) {
      if (value2 === null || !isInteger(value2) || value2.n % 2n !== 0n) continue;
      const partner2 = result.find((factor2) => factor2.base === inner) ?? null;
      const beside4 = partner2 === null ? rational(0) : numericValue(partner2.exponent);
      if (beside4 === null || !isInteger(beside4)) continue;
      const total = value2.add(beside4);
      replace([{ base: inner, exponent: writtenNumber(total), below: own.below || partner2?.below === true }], partner2);
      continue;
    }
    const partner = result.find((factor2) => factor2.base === inner || applied(factor2.base, "abs") === inner);
    if (own.exponent !== ONE || partner?.exponent !== ONE) continue;
    const outcome = partner.base === inner ? application("abs", [inner]) : inner;
    replace([{ base: outcome, exponent: ONE, below: false }], partner);
  }
  return result;
}
var RATIOS = [
  ["sin", "cos", "tan"],
  ["cos", "sin", "cot"],
  ["sinh", "cosh", "tanh"],
  ["cosh", "sinh", "coth"]
];
function mergeRatios(factors) {
  for (const [over4, under, name] of RATIOS) {
    for (const top of factors) {
      const argument = applied(top.base, over4);
      const n = argument === null ? null : numericValue(top.exponent);
      if (argument === null || n === null || isNegative(n) || !isInteger(n)) continue;
      const bottom = factors.find(
        ({ base, exponent }) => applied(base, under) === argument && numericValue(exponent)?.equals(n.neg()) === true
      );
      if (bottom === void 0) continue;
      const ratio2 = { base: application(name, [argument]), exponent: top.exponent, below: false };
      return mergeRatios(factors.flatMap((factor2) => factor2 === top ? [ratio2] : factor2 === bottom ? [] : [factor2]));
    }
  }
  return factors;
}

// src/derive/tidy/factors.ts
var UNIT = rational(1);
var OPENED = 12;
function factorsOf(term2) {
  const collector = new FactorCollector();
  collector.add(term2, UNIT, false);
  return collector.done();
}
function multiplied(...parts) {
  const collector = new FactorCollector();
  for (const part of parts) collector.addFactored(part);
  return collector.done();
}
var inverted = ({ coefficient, factors }) => ({
  coefficient: coefficient.inverse(),
  factors: factors.map((factor2) => ({ ...factor2, exponent: scaled(factor2.exponent, rational(-1)) }))
});
var FactorCollector = class {
  coefficient = UNIT;
  factors = [];
  places = /* @__PURE__ */ new Map();
  /** Multiplies by term^exponent; `below` tells that it stands under a fraction bar. */
  add(term2, exponent, below2) {
    if (!isInteger(exponent) || !this.addParts(term2, exponent, below2))
      this.addPower(term2, writtenNumber(exponent), below2);
  }
  /** Multiplies by the parts of term^exponent for a whole exponent. False where it is to be taken as a whole. */
  addParts(term2, exponent, below2) {
    switch (term2.kind) {
      case "number": {
        const value2 = integerPower(term2.value, numerator(exponent));
        if (value2 !== null) this.multiplyBy(value2);
        return value2 !== null;
      }
      case "negation":
        if (exponent.n % 2n !== 0n) this.multiplyBy(rational(-1));
        this.add(term2.operand, exponent, below2);
        return true;
      case "product":
        if (term2.factors.length > OPENED && this.factors.length > 0) return false;
        for (const factor2 of term2.factors) this.add(factor2, exponent, below2);
        return true;
      case "quotient":
        this.add(term2.numerator, exponent, below2);
        this.add(term2.denominator, exponent.neg(), !below2);
        return true;
      case "power": {
        const inner = numericValue(term2.exponent);
        if (inner !== null && isInteger(inner) && isTakenApart(term2.base)) {
          this.add(term2.base, inner.mul(exponent), below2);
        } else if (inner !== null) this.addPower(term2.base, writtenNumber(inner.mul(exponent)), below2);
        else this.addPower(term2.base, scaled(term2.exponent, exponent), below2);
        return true;
      }
      case "application": {
        const [argument] = term2.args;
        if (term2.name !== "exp" || argument === void 0 || exponent.abs().equals(1)) return false;
        const raised3 = application("exp", [scaled(argument, exponent.abs())]);
        this.addPower(raised3, isNegative(exponent) ? MINUS_ONE : ONE, below2);
        return true;
      }
      default:
        return false;
    }
  }
  multiplyBy(value2) {
    if (value2 !== UNIT) this.coefficient = this.coefficient === UNIT ? value2 : this.coefficient.mul(value2);
  }
  addFactored({ coefficient, factors }) {
    this.multiplyBy(coefficient);
    for (const { base, exponent, below: below2 } of factors) this.addPower(base, exponent, below2);
  }
  /** Multiplies by base^exponent with the base kept as it is. */
  addPower(base, exponent, below2) {
    const place2 = this.places.get(base);
    if (place2 === void 0) {
      this.places.set(base, this.factors.length);
      this.factors.push({ base, exponent, below: below2 });
      return;
    }
    const old = this.factors[place2];
    this.factors[place2] = { base, exponent: addTerms([old.exponent, exponent]), below: old.below || below2 };
  }
  done() {
    if (isZero(this.coefficient)) return { coefficient: this.coefficient, factors: [] };
    return merged(this.coefficient, this.factors);
  }
};
var isTakenApart = (base) => base.kind === "product" || base.kind === "quotient" || base.kind === "negation" || base.kind === "number";
function scaled(term2, by) {
  if (by.equals(1)) return term2;
  const value2 = numericValue(term2);
  if (value2 !== null) return writtenNumber(value2.mul(by));
  const { coefficient, factors } = factorsOf(term2);
  return compose({ coefficient: coefficient.mul(by), factors }, null);
}
function membersOfSum(term2) {
  if (term2.kind === "negation" && term2.operand.kind === "sum") return term2.operand.terms.map(negated);
  return term2.kind === "sum" ? term2.terms : [term2];
}
function addTerms(terms) {
  const values = terms.map(numericValue);
  if (values.every((value2) => value2 !== null)) return writtenNumber(values.reduce((a, b) => a.add(b), rational(0)));
  const places = /* @__PURE__ */ new Map();
  for (const term2 of terms.flatMap(membersOfSum)) {
    const { coefficient, factors } = factorsOf(term2);
    const key = keyOf(factors);
    const known = places.get(key);
    places.set(key, { coefficient: known === void 0 ? coefficient : known.coefficient.add(coefficient), factors });
  }
  const kept = [...places.values()].filter(({ coefficient }) => !isZero(coefficient));
  return sumOf(kept.map((part) => compose(part, null)));
}
function keyOf(factors) {
  if (factors.length === 0) return ONE;
  const parts = factors.map(({ base, exponent }) => exponent === ONE ? base : power2(base, exponent));
  return productOf(parts.length < 2 ? parts : parts.sort(compareTerms));
}

// src/derive/closing/polynomial.ts
var LARGEST_DIVISOR = 64n;
var HIGHEST_DEGREE = 40n;
function polynomialIn(term2, atom) {
  if (term2 === atom) return [rational(0), rational(1)];
  const value2 = numericValue(term2);
  if (value2 !== null) return trimmed([value2]);
  switch (term2.kind) {
    case "negation": {
      const operand2 = polynomialIn(term2.operand, atom);
      return operand2 === null ? null : operand2.map((coefficient) => coefficient.neg());
    }
    case "sum":
      return combined(term2.terms, atom, added);
    case "product":
      return combined(term2.factors, atom, multiplied2);
    case "power": {
      const exponent = numericValue(term2.exponent);
      if (exponent === null || !isInteger(exponent) || isNegative(exponent) || exponent.n > HIGHEST_DEGREE) return null;
      return combined(new Array(Number(exponent.n)).fill(term2.base), atom, multiplied2);
    }
    case "quotient": {
      const below2 = numericValue(term2.denominator);
      const above2 = below2 === null || isZero(below2) ? null : polynomialIn(term2.numerator, atom);
      return above2 === null || below2 === null ? null : above2.map((coefficient) => coefficient.div(below2));
    }
    default:
      return null;
  }
}
function combined(parts, atom, combine5) {
  let result = null;
  for (const part of parts) {
    const next2 = polynomialIn(part, atom);
    if (next2 === null || result !== null && result.length + next2.length > Number(HIGHEST_DEGREE)) return null;
    result = result === null ? next2 : combine5(result, next2);
  }
  return result ?? [rational(1)];
}
var added = (a, b) => trimmed(
  Array.from({ length: Math.max(a.length, b.length) }, (_, i) => (a[i] ?? rational(0)).add(b[i] ?? rational(0)))
);
function multiplied2(a, b) {
  const result = new Array(Math.max(0, a.length + b.length - 1)).fill(rational(0));
  a.forEach((x, i) => {
    b.forEach((y, j) => {
      result[i + j] = result[i + j].add(x.mul(y));
    });
  });
  return trimmed(result);
}
function trimmed(coefficients) {
  while (coefficients.length > 0 && isZero(coefficients[coefficients.length - 1])) coefficients.pop();
  return coefficients;
}
var derivativeOf = (polynomial) => polynomial.slice(1).map((coefficient, i) => coefficient.mul(i + 1));
function factored(polynomial, atom) {
  const degree = polynomial.findIndex((coefficient) => !isZero(coefficient));
  if (degree < 0) return [ZERO];
  const content2 = contentOf(polynomial);
  let rest2 = polynomial.slice(degree).map((coefficient) => coefficient.div(content2));
  const factors = content2.equals(1) ? [] : [writtenNumber(content2)];
  if (degree > 0) factors.push(degree === 1 ? atom : power2(atom, number(degree)));
  for (let zero = rationalZero(rest2); zero !== null && rest2.length > 2; zero = rationalZero(rest2)) {
    rest2 = dividedBy(rest2, zero);
    factors.push(linear(zero, atom));
  }
  if (rest2.length > 1 || factors.length === 0) factors.push(written(rest2, atom));
  return factors;
}
function contentOf(polynomial) {
  let [n, d] = [0n, 1n];
  for (const coefficient of polynomial) {
    n = gcd2(n, coefficient.n);
    d = d / gcd2(d, coefficient.d) * coefficient.d;
  }
  const lowest = polynomial.find((coefficient) => !isZero(coefficient));
  return rational(lowest !== void 0 && isNegative(lowest) ? -n : n, d);
}
function rationalZero(coefficients) {
  if (coefficients.length < 3) return null;
  const constant4 = coefficients[0].n;
  const leading = coefficients[coefficients.length - 1].n;
  for (const q of divisors(leading)) {
    for (const p of divisors(constant4)) {
      for (const zero of [rational(p, q), rational(-p, q)]) {
        if (isZero(coefficients.reduceRight((value2, coefficient) => value2.mul(zero).add(coefficient), rational(0)))) {
          return zero;
        }
      }
    }
  }
  return null;
}
function divisors(n) {
  const found = [];
  for (let d = 1n; d <= n && d <= LARGEST_DIVISOR; d++) if (n % d === 0n) found.push(d);
  return found;
}
function dividedBy(coefficients, zero) {
  const constant4 = rational(zero.n);
  const slope = isNegative(zero) ? rational(zero.d) : rational(-zero.d);
  const result = [];
  let carried = rational(0);
  for (let i = 0; i < coefficients.length - 1; i++) {
    carried = coefficients[i].sub(carried.mul(slope)).div(constant4);
    result.push(carried);
  }
  return result;
}
var linear = (zero, atom) => {
  const part = zero.d === 1n ? atom : productOf([number(zero.d), atom]);
  return sumOf([number(zero.n), isNegative(zero) ? part : negation2(part)]);
};
function written(coefficients, atom) {
  const terms = coefficients.flatMap((coefficient, degree) => {
    if (isZero(coefficient)) return [];
    const factors = degree === 0 ? [] : [{ base: atom, exponent: degree === 1 ? ONE : number(degree), below: false }];
    return [compose({ coefficient, factors }, null)];
  });
  return sumOf(terms);
}

// src/derive/derive.ts
init_make();

// src/core/path.ts
function subtermAt(root3, path) {
  let term2 = root3;
  for (const index of path) {
    const child = children(term2)[index];
    if (child === void 0) return null;
    term2 = child;
  }
  return term2;
}
function replaceAt(root3, path, replacement) {
  const spine = [root3];
  for (const index of path) {
    const child = children(spine[spine.length - 1])[index];
    if (child === void 0) throw new RangeError(`no subterm at path [${path.join(", ")}]`);
    spine.push(child);
  }
  let result = replacement;
  for (let level = path.length - 1; level >= 0; level--) {
    const parent = spine[level];
    const list2 = [...children(parent)];
    list2[path[level]] = result;
    result = withChildren(parent, list2);
  }
  return result;
}
function findPath(root3, accepts2) {
  const stack2 = [{ term: root3, path: [] }];
  for (let top = stack2.pop(); top !== void 0; top = stack2.pop()) {
    const { term: term2, path } = top;
    if (accepts2(term2)) return path;
    const list2 = children(term2);
    for (let i = list2.length - 1; i >= 0; i--) stack2.push({ term: list2[i], path: [...path, i] });
  }
  return null;
}

// src/derive/derive.ts
init_traits();

// src/print/latex.ts
init_make();

// src/print/conditions.ts
var PLAIN_CONDITIONS = {
  relations: { "<": " < ", "<=": " <= ", ">": " > ", ">=": " >= ", "=": " == ", "!=": " != " },
  and: " and ",
  or: " or ",
  chains: false
};
var LATEX_CONDITIONS = {
  relations: { "<": " < ", "<=": " \\leq ", ">": " > ", ">=": " \\geq ", "=": " = ", "!=": " \\neq " },
  and: " \\text{ and } ",
  or: " \\text{ or } ",
  chains: true
};
var TEXT_CONDITIONS = {
  relations: { "<": " < ", "<=": " \u2264 ", ">": " > ", ">=": " \u2265 ", "=": " = ", "!=": " \u2260 " },
  and: " and ",
  or: " or ",
  chains: true
};
var ASCII_CONDITIONS = { ...PLAIN_CONDITIONS, chains: true };
function writeCondition(condition, texts2, words2) {
  return writeConditionIn(
    condition,
    texts2,
    words2,
    (text2) => text2,
    (list2) => list2.join("")
  );
}
function writeConditionIn(condition, sides, words2, word2, join2) {
  let used = 0;
  const side = (i) => sides[i];
  const write3 = (part) => {
    if (part.kind === "comparison") {
      used += 2;
      return join2([side(used - 2), word2(words2.relations[part.relation]), side(used - 1)]);
    }
    const chain2 = words2.chains ? chainOf(part) : null;
    if (chain2 !== null) {
      const first2 = used;
      used += 4;
      return join2(chain2.map((link) => typeof link === "number" ? side(first2 + link) : word2(words2.relations[link])));
    }
    const written4 = part.conditions.map((inner) => {
      const piece4 = write3(inner);
      return inner.kind === part.kind || inner.kind === "or" ? join2([word2("("), piece4, word2(")")]) : piece4;
    });
    const between2 = word2(part.kind === "and" ? words2.and : words2.or);
    return join2(written4.flatMap((piece4, i) => i === 0 ? [piece4] : [between2, piece4]));
  };
  return write3(condition);
}
function chainOf(condition) {
  if (condition.kind !== "and" || condition.conditions.length !== 2) return null;
  const [first2, second3] = condition.conditions;
  if (first2?.kind !== "comparison" || second3?.kind !== "comparison") return null;
  const a = rising(first2, 0);
  const b = rising(second3, 2);
  if (a === null || b === null) return null;
  if (a.high === b.low && a.high.kind !== "number") return [a.lowAt, a.relation, a.highAt, b.relation, b.highAt];
  if (b.high === a.low && b.high.kind !== "number") return [b.lowAt, b.relation, b.highAt, a.relation, a.highAt];
  return null;
}
function rising({ left, relation, right }, at2) {
  if (relation === "<" || relation === "<=") return { low: left, lowAt: at2, relation, high: right, highAt: at2 + 1 };
  if (relation === ">") return { low: right, lowAt: at2 + 1, relation: "<", high: left, highAt: at2 };
  if (relation === ">=") return { low: right, lowAt: at2 + 1, relation: "<=", high: left, highAt: at2 };
  return null;
}

// src/print/exponent.ts
var LARGEST = 24;
var isRaisedExp = (term2) => term2.name === "exp" && term2.primes === 0 && term2.args.length === 1 && fitsRaised(term2.args[0]);
function raisingStyle(term2, index, style) {
  if (term2.kind === "power") return index === 1 ? "script" : style;
  if (term2.kind !== "application") return style;
  const isIndex = index === 1 && (term2.name === "log" || term2.name === "nthRoot");
  return isIndex || isRaisedExp(term2) ? "script" : style;
}
var fitsRaised = (u) => u.size <= LARGEST && raisedLevels(u) <= 1;
function raisedLevels(term2) {
  if (term2.kind === "derivative" || term2.kind === "cases") return Number.POSITIVE_INFINITY;
  if (term2.kind === "quotient" && !(isOneUnit(term2.numerator) && isOneUnit(term2.denominator))) {
    return Number.POSITIVE_INFINITY;
  }
  let levels = 0;
  for (const part of children(term2)) levels = Math.max(levels, raisedLevels(part));
  const raises = term2.kind === "application" ? term2.name === "exp" && term2.primes === 0 : term2.kind === "power";
  return raises ? levels + 1 : levels;
}
function isOneUnit(term2) {
  if (term2.kind === "number") return term2.value.s >= 0n && (term2.value.d === 1n || term2.spelling !== null);
  return term2.kind === "symbol" || term2.kind === "power" || term2.kind === "application";
}

// src/print/names.ts
var GREEK = /* @__PURE__ */ new Map([
  ["alpha", ["\\alpha", "\u03B1"]],
  ["beta", ["\\beta", "\u03B2"]],
  ["gamma", ["\\gamma", "\u03B3"]],
  ["delta", ["\\delta", "\u03B4"]],
  ["epsilon", ["\\epsilon", "\u03B5"]],
  ["varepsilon", ["\\varepsilon", "\u03B5"]],
  ["zeta", ["\\zeta", "\u03B6"]],
  ["eta", ["\\eta", "\u03B7"]],
  ["theta", ["\\theta", "\u03B8"]],
  ["vartheta", ["\\vartheta", "\u03D1"]],
  ["iota", ["\\iota", "\u03B9"]],
  ["kappa", ["\\kappa", "\u03BA"]],
  ["lambda", ["\\lambda", "\u03BB"]],
  ["mu", ["\\mu", "\u03BC"]],
  ["nu", ["\\nu", "\u03BD"]],
  ["xi", ["\\xi", "\u03BE"]],
  ["pi", ["\\pi", "\u03C0"]],
  ["rho", ["\\rho", "\u03C1"]],
  ["sigma", ["\\sigma", "\u03C3"]],
  ["tau", ["\\tau", "\u03C4"]],
  ["upsilon", ["\\upsilon", "\u03C5"]],
  ["phi", ["\\phi", "\u03C6"]],
  ["varphi", ["\\varphi", "\u03C6"]],
  ["chi", ["\\chi", "\u03C7"]],
  ["psi", ["\\psi", "\u03C8"]],
  ["omega", ["\\omega", "\u03C9"]],
  ["Gamma", ["\\Gamma", "\u0393"]],
  ["Delta", ["\\Delta", "\u0394"]],
  ["Theta", ["\\Theta", "\u0398"]],
  ["Lambda", ["\\Lambda", "\u039B"]],
  ["Xi", ["\\Xi", "\u039E"]],
  ["Pi", ["\\Pi", "\u03A0"]],
  ["Sigma", ["\\Sigma", "\u03A3"]],
  ["Upsilon", ["\\Upsilon", "\u03A5"]],
  ["Phi", ["\\Phi", "\u03A6"]],
  ["Psi", ["\\Psi", "\u03A8"]],
  ["Omega", ["\\Omega", "\u03A9"]]
]);
var SUPERSCRIPTS = "\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079";
var SUBSCRIPTS = "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089";
var inDigits = (digits, of) => Array.from(digits, (digit) => of[Number(digit)]).join("");
var superscript = (digits) => inDigits(digits, SUPERSCRIPTS);
var subscript = (digits) => inDigits(digits, SUBSCRIPTS);
function splitSubscript(name) {
  const at2 = name.indexOf("_");
  return at2 <= 0 || at2 === name.length - 1 ? [name, ""] : [name.slice(0, at2), name.slice(at2 + 1)];
}
function isWord(name) {
  const [base] = splitSubscript(name);
  return base.length > 1 && !GREEK.has(base);
}
function upright(word2, macro) {
  const escaped = word2.replaceAll("_", "\\_");
  return /^[\x20-\x7e]*$/.test(word2) ? `\\${macro}{${escaped}}` : `\\text{${escaped}}`;
}
function symbolLatex(name) {
  if (name.length === 1) return /[\x21-\x7e]/.test(name) ? name : upright(name, "mathrm");
  const [base, index] = splitSubscript(name);
  const baseLatex = base.length === 1 ? base : GREEK.get(base)?.[0] ?? upright(base, "mathrm");
  if (index === "") return baseLatex;
  if (/^[0-9A-Za-z]$/.test(index)) return `${baseLatex}_${index}`;
  if (/^[0-9]+$/.test(index)) return `${baseLatex}_{${index}}`;
  return `${baseLatex}_{${GREEK.get(index)?.[0] ?? upright(index, "mathrm")}}`;
}
function symbolUnicode(name) {
  if (name.length === 1) return name;
  const [base, index] = splitSubscript(name);
  const baseText = GREEK.get(base)?.[1] ?? base;
  if (index === "") return baseText;
  return /^[0-9]+$/.test(index) ? baseText + subscript(index) : `${baseText}_${GREEK.get(index)?.[1] ?? index}`;
}
function functionLatex(name, functions3) {
  const entry2 = functions3.find(name);
  if (entry2 !== null) return entry2.latex;
  const [base] = splitSubscript(name);
  return base.length === 1 || GREEK.has(base) ? symbolLatex(name) : upright(name, "operatorname");
}
function functionUnicode(name, functions3) {
  const entry2 = functions3.find(name);
  return entry2 === null ? symbolUnicode(name) : entry2.unicode ?? entry2.name;
}
var DIRECT = /* @__PURE__ */ new Set(["sin", "cos", "tan", "cot", "sec", "csc", "sinh", "cosh", "tanh", "coth", "sech", "csch"]);
var raisesItsName = (name) => DIRECT.has(name);
var isPrefixOperator = (name) => name === "ln" || name === "log" || DIRECT.has(name) || name.startsWith("a") && DIRECT.has(name.slice(1));

// src/print/joints.ts
function joint(tail, head) {
  const misleading = head === "digit" || head === "slash" || head === "bar" || tail === "slash" || tail === "bar" || tail === "exponent" || tail === "derivative" || tail === "digit" && (head === "fraction" || head === "derivative") || tail === "fraction" && head === "fraction" || tail === "name" && head === "group";
  if (misleading) return "dot";
  return head === "group" && tail !== "fraction" ? "nothing" : "space";
}
var symbolTail = (name) => /^[fgh]($|_)/.test(name) || isWord(name) ? "name" : "other";

// src/print/precedence.ts
var LEVEL = {
  /** `(c) ? a : b`, a piecewise term. */
  choice: 0,
  sum: 1,
  /** A leading minus. */
  negation: 2,
  product: 3,
  quotient: 4,
  /** `d/dz(…)`, `\sin z`: a prefix that takes the factor after it. */
  prefix: 5,
  power: 6,
  /** `f(u)`. */
  application: 7,
  /** A name, a number, anything in brackets of its own. */
  atom: 8
};
var LEAST = {
  anywhere: LEVEL.choice,
  firstTerm: LEVEL.negation,
  laterTerm: LEVEL.product,
  negated: LEVEL.product,
  factor: LEVEL.quotient,
  numerator: LEVEL.quotient,
  denominator: LEVEL.power,
  base: LEVEL.application,
  exponent: LEVEL.application,
  /** For people, `(g(z))^2` and `e^(g(z))`: a call is bracketed beside a raised exponent. */
  baseForPeople: LEVEL.atom,
  exponentForPeople: LEVEL.atom
};

// src/print/latex-piece.ts
var ONE_FORM = { subtracted: null, closed: null, stacked: null, raisable: null, sumOnTop: false };
function latexPiece(latex, level, tall = false, head = "other", tail = "other", forms = ONE_FORM) {
  const { subtracted = null, closed = null, stacked = null, raisable = null, sumOnTop = false } = forms;
  return { latex, level, tall, head, tail, subtracted, closed, stacked, raisable, sumOnTop };
}
function wrapPiece(piece4, open, close2) {
  const wrap = (latex) => open + latex + close2;
  const wrapForm = (latex) => latex === null ? null : wrap(latex);
  return {
    ...piece4,
    latex: wrap(piece4.latex),
    // The empty group keeps the minus a binary operator at the beginning of the wrapped group.
    subtracted: piece4.subtracted === null ? null : ` ${wrap(`{}${piece4.subtracted}`)}`,
    closed: wrapForm(piece4.closed),
    stacked: wrapForm(piece4.stacked),
    raisable: null
  };
}
var grouped = (latex, tall) => tall ? `\\left( ${latex} \\right)` : `(${latex})`;
var bare = (piece4, least2) => piece4.level < least2 ? grouped(piece4.latex, piece4.tall) : piece4.latex;
function juxtapose(factors) {
  let lastOther = factors.length - 1;
  while (lastOther > 0 && factors[lastOther]?.head === "operator") lastOther--;
  let latex = "";
  let tail = null;
  let tall = false;
  for (let i = 0; i < factors.length; i++) {
    const factor2 = factors[i];
    const { stacked } = factor2;
    const mustClose = i < lastOther || factor2.head !== "operator" && i < factors.length - 1;
    let text2 = (mustClose ? factor2.closed : null) ?? stacked ?? factor2.latex;
    let { head } = factor2;
    if (factor2.level < LEVEL.quotient || tail === "fraction" && factor2.sumOnTop === true) {
      text2 = grouped(text2, factor2.tall || stacked !== null);
      head = "group";
    }
    latex += tail === null ? text2 : JOINTS[joint(tail, head)] + text2;
    tail = head === "group" ? "other" : factor2.tail;
    tall ||= factor2.tall || stacked !== null;
  }
  return latexPiece(latex, LEVEL.product, tall, factors[0]?.head ?? "other", tail ?? "other");
}
var JOINTS = { dot: " \\cdot ", space: " ", nothing: "" };

// src/print/numerals.ts
function numeral(term2) {
  const { value: value2, spelling } = term2;
  const negative2 = value2.s < 0n && value2.n !== 0n;
  if (spelling !== null) return { negative: negative2, digits: spelling.replace(/^[-+]|\.$/g, ""), denominator: null };
  return { negative: negative2, digits: value2.n.toString(), denominator: value2.d === 1n ? null : value2.d.toString() };
}
function smallWhole(term2) {
  if (term2?.kind !== "number") return null;
  const { negative: negative2, digits, denominator } = numeral(term2);
  return !negative2 && denominator === null && /^\d\d?$/.test(digits) ? digits : null;
}
var withLeadingZero = (digits) => digits.replace(/^\./, "0.");

// src/print/walk.ts
var LARGEST2 = 2e7;
var SMALL2 = 300;
function render(root3, flavour, markings = []) {
  if (root3.size > LARGEST2) {
    throw new RangeError("the term is too large to be written out; printShared names its repeated parts");
  }
  const print = root3.size <= SMALL2 ? printSmall : printLarge(/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map());
  if (markings.length === 0) return print(root3, "line", flavour);
  const places = placesOf(root3, flavour, markings);
  for (let i = places.length - 1; i >= 0; i--) {
    const place2 = places[i];
    const { term: term2, style, below: below2, wraps } = place2;
    const plain = () => {
      if (below2.size === 0) return print(term2, style, flavour);
      const parts = children(term2).map(
        (part, k) => below2.get(k)?.piece ?? print(part, flavour.partStyle(term2, k, style), flavour)
      );
      return flavour.combine(term2, parts, style);
    };
    place2.piece = wraps.reduce((piece4, wrap) => wrap(piece4), plain());
  }
  return places[0]?.piece ?? print(root3, "line", flavour);
}
function placesOf(root3, flavour, markings) {
  const place2 = (term2, style) => ({ term: term2, style, below: /* @__PURE__ */ new Map(), wraps: [], piece: null });
  const top = place2(root3, "line");
  const places = [top];
  for (const { path, wrap } of markings) {
    let at2 = top;
    for (const index of path) {
      let next2 = at2.below.get(index);
      if (next2 === void 0) {
        const part = children(at2.term)[index];
        if (part === void 0) throw new RangeError(`no subterm at path [${path.join(", ")}]`);
        next2 = place2(part, flavour.partStyle(at2.term, index, at2.style));
        at2.below.set(index, next2);
        places.push(next2);
      }
      at2 = next2;
    }
    at2.wraps.push(wrap);
  }
  return places;
}
function printSmall(term2, style, flavour) {
  const list2 = children(term2);
  const parts = [];
  for (let i = 0; i < list2.length; i++) {
    parts.push(printSmall(list2[i], flavour.partStyle(term2, i, style), flavour));
  }
  return flavour.combine(term2, parts, style);
}
function printLarge(line2, script) {
  return (root3, rootStyle, flavour) => {
    const memo = (style) => style === "line" ? line2 : script;
    const open = (term2, style) => ({ term: term2, style, list: children(term2), parts: [] });
    const known = memo(rootStyle).get(root3);
    if (known !== void 0) return known;
    const stack2 = [open(root3, rootStyle)];
    for (; ; ) {
      const { term: term2, style, list: list2, parts } = stack2[stack2.length - 1];
      const part = list2[parts.length];
      if (part === void 0) {
        const piece4 = flavour.combine(term2, parts, style);
        memo(style).set(term2, piece4);
        stack2.pop();
        if (stack2.length === 0) return piece4;
        stack2[stack2.length - 1].parts.push(piece4);
        continue;
      }
      const partStyle = flavour.partStyle(term2, parts.length, style);
      const done = memo(partStyle).get(part);
      if (done === void 0) stack2.push(open(part, partStyle));
      else parts.push(done);
    }
  };
}

// src/print/latex.ts
function printLatex(term2, options) {
  const { mark, marks = mark === void 0 ? [] : [mark] } = options;
  const markings = marks.map(({ path, open, close: close2 }) => ({
    path,
    wrap: (piece4) => wrapPiece(piece4, open, close2)
  }));
  return render(term2, latexFlavour(options), markings).latex;
}
function printConditionLatex(condition, options) {
  const flavour = latexFlavour(options);
  const sides = conditionTerms(condition).map((side) => render(side, flavour));
  return written2(conditionPhrase(condition, sides, options.notation));
}
function latexFlavour({ functions: functions3, notation = {} }) {
  return {
    partStyle: raisingStyle,
    combine(term2, parts, style) {
      const part = (i) => parts[i];
      switch (term2.kind) {
        case "number":
          return numberPiece(term2, style, notation);
        case "symbol":
          return latexPiece(symbolLatex(term2.name), LEVEL.atom, false, "other", symbolTail(term2.name));
        case "sum":
          return sumPiece(parts);
        case "product":
          return juxtapose(parts);
        case "negation":
          return negated2(part(0));
        case "quotient":
          return quotientPiece(part(0), part(1), style, term2.numerator.kind === "sum");
        case "power":
          return powerPiece(term2, part(0), part(1));
        case "application":
          return applicationPiece(term2, parts, functions3, notation);
        case "derivative":
          return derivativePiece(term2, part(0));
        case "cases":
          return casesPiece(term2, parts, notation);
      }
    }
  };
}
function numberPiece(term2, style, { decimal: decimal2 }) {
  const { negative: negative2, digits, denominator } = numeral(term2);
  const positive2 = denominator === null ? decimalPiece(digits, decimal2) : quotientPiece(decimalPiece(digits), decimalPiece(denominator), style, false);
  return negative2 ? negated2(positive2) : positive2;
}
function decimalPiece(digits, decimal2 = "point") {
  const [mantissa = "", exponent] = digits.split(/[eE]/);
  const plain = withLeadingZero(mantissa).replace(".", decimal2 === "comma" ? "{,}" : ".");
  if (exponent === void 0) return latexPiece(plain, LEVEL.atom, false, "digit", "digit");
  const power3 = `10^{${exponent.replace("+", "")}}`;
  if (plain === "1") return latexPiece(power3, LEVEL.power, false, "digit");
  return latexPiece(`${plain} \\cdot ${power3}`, LEVEL.quotient, false, "digit");
}
function sumPiece(parts) {
  let latex = "";
  let tall = false;
  parts.forEach((part, i) => {
    tall ||= part.tall;
    if (i === 0) latex = bare(part, LEAST.firstTerm);
    else latex += part.subtracted ?? ` + ${bare(part, LEAST.laterTerm)}`;
  });
  return latexPiece(latex, LEVEL.sum, tall, parts[0]?.head);
}
function negated2(part) {
  const operand2 = bare(part, LEAST.negated);
  return latexPiece(`-${operand2}`, LEVEL.negation, part.tall, "other", "other", { subtracted: ` - ${operand2}` });
}
function quotientPiece(over4, under, style, sumOnTop) {
  const stacked = `\\frac{${over4.latex}}{${under.latex}}`;
  const plain = over4.level >= LEVEL.power && under.level >= LEVEL.power && !over4.tall && !under.tall;
  if (style === "script" && plain) {
    const slashed = `${over4.latex}/${under.latex}`;
    return latexPiece(slashed, LEVEL.quotient, false, "fraction", "fraction", { stacked });
  }
  return latexPiece(stacked, LEVEL.quotient, true, "fraction", "fraction", { sumOnTop });
}
var inBraces = (latex) => latex.length === 1 ? latex : `{${latex}}`;
function powerPiece(term2, base, exponent) {
  const raised3 = `^${inBraces(exponent.latex)}`;
  const { exponent: n } = term2;
  const counts = n.kind === "symbol" || n.kind === "number" && n.value.d === 1n && n.value.compare(2) >= 0;
  if (base.raisable !== null && counts) {
    const { name, open, closed } = base.raisable;
    const level = open === closed ? LEVEL.power : LEVEL.prefix;
    return latexPiece(name + raised3 + open, level, base.tall, "operator", "other", { closed: name + raised3 + closed });
  }
  const head = base.level < LEAST.baseForPeople ? "group" : base.head;
  return latexPiece(bare(base, LEAST.baseForPeople) + raised3, LEVEL.power, base.tall || exponent.tall, head);
}
var primedName = (name, primes) => primes <= 3 ? name + "'".repeat(primes) : `${name}^{(${primes})}`;
function applicationPiece(term2, parts, functions3, { derivative: derivative3 }) {
  const [first2, second3] = parts;
  if (term2.primes === 0 && parts.length === 1) {
    if (isRaisedExp(term2)) {
      return latexPiece(`e^${inBraces(first2.latex)}`, LEVEL.power, first2.tall);
    }
    if (term2.name === "sqrt") return latexPiece(`\\sqrt{${first2.latex}}`, LEVEL.application, first2.tall);
    if (term2.name === "abs") return latexPiece(between(first2, "\\lvert", "\\rvert"), LEVEL.atom, first2.tall);
  }
  if (derivative3 === "leibniz" && term2.primes > 0 && term2.args[0]?.kind === "symbol" && second3 === void 0) {
    return leibnizPiece(functionLatex(term2.name, functions3), term2.primes, first2);
  }
  if (term2.name === "nthRoot" && term2.primes === 0 && second3 !== void 0) {
    return latexPiece(`\\sqrt[${inBraces(second3.latex)}]{${first2.latex}}`, LEVEL.application, first2.tall);
  }
  if (term2.name === "log" && term2.primes === 0 && second3 !== void 0) {
    return callPiece(`\\log_${inBraces(second3.latex)}`, term2, [first2]);
  }
  return callPiece(primedName(functionLatex(term2.name, functions3), term2.primes), term2, parts);
}
function leibnizPiece(name, order, argument) {
  const raised3 = order === 1 ? "" : `^${inBraces(String(order))}`;
  const over4 = raised3 === "" && name.length === 1 ? `d${name}` : `d${raised3} ${name}`;
  return latexPiece(`\\frac{${over4}}{d${argument.latex}${raised3}}`, LEVEL.quotient, true, "fraction", "fraction");
}
var between = ({ latex, tall }, left, right) => tall ? `\\left${left} ${latex} \\right${right}` : `${left} ${latex} ${right}`;
var HYPERBOLIC = /* @__PURE__ */ new Set(["sinh", "cosh", "tanh", "coth", "sech", "csch"]);
function callPiece(name, term2, parts) {
  const tall = parts.some((part) => part.tall);
  const args = parts.length === 1 ? parts[0].latex : parts.map(({ latex }) => latex).join(", ");
  const closed = grouped(args, tall);
  if (term2.primes > 0 || !isPrefixOperator(term2.name)) {
    return latexPiece(name + closed, LEVEL.application, tall);
  }
  const argument = term2.args[0];
  const isLogarithm = term2.name === "ln" || term2.name === "log";
  const isBars = argument.kind === "application" && argument.name === "abs" && argument.primes === 0;
  const isBare = isSimple(argument) && !HYPERBOLIC.has(term2.name);
  const open = isBare || isLogarithm && isBars ? ` ${args}` : closed;
  const level = open === closed ? LEVEL.application : LEVEL.prefix;
  const raisable = raisesItsName(term2.name) ? { name, open, closed } : null;
  return latexPiece(name + open, level, tall, "operator", "other", { closed: name + closed, raisable });
}
function isSimple(term2) {
  if (term2.kind !== "number") return term2.kind === "symbol";
  const { negative: negative2, digits, denominator } = numeral(term2);
  return !negative2 && denominator === null && /^[\d.]+$/.test(digits);
}
function derivativePiece(term2, body) {
  const order = term2.order === 1 ? "" : `^${inBraces(String(term2.order))}`;
  const operator = `\\frac{d${order}}{d${symbolLatex(term2.variable.name)}${order}}`;
  const inner = grouped(body.latex, body.tall);
  const closed = operator + (body.tall ? ` ${inner}` : inner);
  const { kind } = term2.body;
  const open = body.level >= LEVEL.prefix && (kind === "application" || kind === "power");
  const latex = open ? `${operator} ${body.latex}` : closed;
  return latexPiece(latex, LEVEL.prefix, true, "derivative", "derivative", { closed });
}
function casesPiece(term2, parts, notation) {
  const { phrases } = notation;
  const rows = [];
  let at2 = 0;
  for (const { condition } of term2.branches) {
    const end = at2 + 1 + conditionTerms(condition).length;
    const phrase2 = [
      word(`\\text{${phrases?.if ?? "if"} } `),
      ...conditionPhrase(condition, parts.slice(at2 + 1, end), notation)
    ];
    rows.push(`${parts[at2]?.latex} & ${written2(phrase2)}`);
    at2 = end;
  }
  if (term2.otherwise !== null) rows.push(`${parts[at2]?.latex} & \\text{${phrases?.otherwise ?? "otherwise"}}`);
  return latexPiece(`\\begin{cases} ${rows.join(" \\\\ ")} \\end{cases}`, LEVEL.choice, true);
}
var word = (latex) => ({ latex, kind: latex.includes("\\text") ? "word" : "other" });
function conditionPhrase(condition, sides, { phrases } = {}) {
  const runs = sides.map((side) => [
    { latex: bare(side, LEVEL.sum), kind: side.level === LEVEL.negation ? "negative" : "other" }
  ]);
  return writeConditionIn(
    condition,
    runs,
    phrases === void 0 ? LATEX_CONDITIONS : { ...LATEX_CONDITIONS, and: ` \\text{ ${phrases.and} } `, or: ` \\text{ ${phrases.or} } ` },
    (text2) => [word(text2)],
    (list2) => list2.flat()
  );
}
var written2 = (phrase2) => phrase2.map(({ latex, kind }, i) => kind === "negative" && phrase2[i - 1]?.kind === "word" ? `{${latex}}` : latex).join("");

// src/print/box.ts
var isTall = (box) => box.rows.length > 1;
function line(text2) {
  return { rows: [text2], width: Array.from(text2).length, baseline: 0 };
}
function beside(...boxes) {
  let baseline = 0;
  let below2 = 0;
  let width = 0;
  for (const box of boxes) {
    baseline = Math.max(baseline, box.baseline);
    below2 = Math.max(below2, box.rows.length - box.baseline);
    width += box.width;
  }
  const rows = [];
  for (let row2 = 0; row2 < baseline + below2; row2++) {
    rows.push(boxes.map((box) => box.rows[row2 - baseline + box.baseline] ?? " ".repeat(box.width)).join(""));
  }
  return { rows, width, baseline };
}
function centred(box, width) {
  const left = Math.floor((width - box.width) / 2);
  const right = width - box.width - left;
  return box.rows.map((row2) => " ".repeat(left) + row2 + " ".repeat(right));
}
function stack(over4, under, bar, overhang = 0) {
  const width = Math.max(over4.width, under.width) + overhang;
  const rows = [...centred(over4, width), bar.repeat(width), ...centred(under, width)];
  return { rows, width, baseline: over4.rows.length };
}
function raise(base, exponent) {
  const rows = [
    ...exponent.rows.map((row2) => " ".repeat(base.width) + row2),
    ...base.rows.map((row2) => row2 + " ".repeat(exponent.width))
  ];
  return { rows, width: base.width + exponent.width, baseline: exponent.rows.length + base.baseline };
}
function fenceBox(fence2, height, baseline, waist = fence2.middle) {
  const rows = [];
  for (let row2 = 0; row2 < height; row2++) {
    const middle2 = row2 === baseline ? waist : fence2.middle;
    rows.push(height === 1 ? fence2.single : row2 === 0 ? fence2.top : row2 === height - 1 ? fence2.bottom : middle2);
  }
  return { rows, width: 1, baseline };
}
function parens(box, { round }) {
  const { length } = box.rows;
  return beside(fenceBox(round.left, length, box.baseline), box, fenceBox(round.right, length, box.baseline));
}
function bars(box, { upright: upright2 }) {
  const side = fenceBox(upright2, box.rows.length, box.baseline);
  return beside(side, box, side);
}
function braced(table, { brace }) {
  const columns = Math.max(...table.map((cells) => cells.length));
  const widths = Array.from({ length: columns }, (_, i) => Math.max(...table.map((cells) => cells[i]?.width ?? 0)));
  const lines = table.map(
    (cells) => beside(...widths.map((width, i) => padded(cells[i] ?? line(""), i + 1 < columns ? width + 2 : width)))
  );
  const airy = lines.length === 2 || lines.some(isTall);
  const [first2] = lines;
  if (first2 === void 0) return line("");
  const blank2 = " ".repeat(first2.width);
  const rows = lines.flatMap((one, i) => i > 0 && airy ? [blank2, ...one.rows] : one.rows);
  const baseline = rows.length >> 1;
  const body = { rows, width: first2.width, baseline };
  return beside(fenceBox(brace, rows.length, baseline, brace.waist), line(" "), body);
}
function padded(box, width) {
  const fill3 = " ".repeat(width - box.width);
  return { ...box, rows: box.rows.map((row2) => row2 + fill3), width };
}
function radical(radicand, index) {
  const left = Math.max(1, Array.from(index).length);
  const { length } = radicand.rows;
  const rows = [`${index.padStart(left)}\u250C${"\u2500".repeat(radicand.width + 1)}`];
  radicand.rows.forEach((row2, i) => {
    rows.push(`${(i === length - 1 ? "\u2572" : " ").padStart(left)}\u2502 ${row2}`);
  });
  return { rows, width: left + 2 + radicand.width, baseline: radicand.baseline + 1 };
}

// src/print/glyphs.ts
var fence = (single2, top, middle2, bottom) => ({ single: single2, top, middle: middle2, bottom });
var UNICODE_GLYPHS = {
  bar: "\u2500",
  dot: "\xB7",
  round: { left: fence("(", "\u239B", "\u239C", "\u239D"), right: fence(")", "\u239E", "\u239F", "\u23A0") },
  brace: { ...fence("{", "\u23A7", "\u23AA", "\u23A9"), waist: "\u23A8" },
  upright: fence("|", "\u2502", "\u2502", "\u2502")
};
var ASCII_GLYPHS = {
  bar: "-",
  dot: "*",
  round: { left: fence("(", "/", "|", "\\"), right: fence(")", "\\", "|", "/") },
  brace: { ...fence("{", "/", "|", "\\"), waist: "<" },
  upright: fence("|", "|", "|", "|")
};

// src/print/text.ts
init_make();

// src/print/text-names.ts
function conditionWords({ ascii, notation }) {
  const words2 = ascii === true ? ASCII_CONDITIONS : TEXT_CONDITIONS;
  const phrases = notation?.phrases;
  return phrases === void 0 ? words2 : { ...words2, and: ` ${phrases.and} `, or: ` ${phrases.or} ` };
}
var symbolName = (name, { ascii }) => ascii === true ? name : symbolUnicode(name);
var functionName = (name, { ascii, functions: functions3 }) => ascii === true ? name : functionUnicode(name, functions3);
function primedName2(name, primes, { ascii }) {
  return primes <= 3 || ascii === true ? name + "'".repeat(primes) : `${name}\u207D${superscript(String(primes))}\u207E`;
}
function indexedLog(term2, options) {
  const [, base] = term2.args;
  if (term2.name !== "log" || term2.primes > 0 || base === void 0) return null;
  if (base.kind === "symbol") return `log_${symbolName(base.name, options)}`;
  return base.kind === "number" && /^\d+$/.test(base.value.toFraction()) ? `log_${base.value.toFraction()}` : null;
}

// src/print/text.ts
function printText(term2, options) {
  return render(term2, textFlavour(options)).text;
}
function printConditionText(condition, options) {
  const flavour = textFlavour(options);
  const texts2 = conditionTerms(condition).map((side) => bare2(render(side, flavour), LEVEL.sum));
  return writeCondition(condition, texts2, conditionWords(options));
}
function piece(text2, level, head = "other", tail = "other") {
  return { text: text2, level, head, tail, negated: null, raisable: null };
}
function minus(negated4) {
  return { text: `-${negated4}`, level: LEVEL.negation, head: "other", tail: "other", negated: negated4, raisable: null };
}
var bare2 = (part, least2) => part.level < least2 ? `(${part.text})` : part.text;
function textFlavour(options) {
  return {
    partStyle: () => "line",
    combine(term2, parts) {
      const part = (i) => parts[i];
      switch (term2.kind) {
        case "number":
          return numberPiece2(term2, options);
        case "symbol":
          return piece(symbolName(term2.name, options), LEVEL.atom, "other", symbolTail(term2.name));
        case "sum": {
          let text2 = bare2(part(0), LEAST.firstTerm);
          for (let i = 1; i < parts.length; i++) {
            const { negated: negated4 } = part(i);
            text2 += negated4 === null ? ` + ${bare2(part(i), LEAST.laterTerm)}` : ` - ${negated4}`;
          }
          return piece(text2, LEVEL.sum, part(0).head);
        }
        case "product":
          return juxtapose2(parts, options);
        case "negation":
          return minus(bare2(part(0), LEAST.negated));
        case "quotient": {
          const text2 = `${bare2(part(0), LEAST.numerator)}/${bare2(part(1), LEAST.denominator)}`;
          return piece(text2, LEVEL.quotient, "slash", "slash");
        }
        case "power":
          return powerPiece2(term2, part(0), part(1), options);
        case "application":
          return applicationPiece2(term2, parts, options);
        case "derivative": {
          const raised3 = options.ascii === true ? `^${term2.order}` : superscript(String(term2.order));
          const order = term2.order === 1 ? "" : raised3;
          const operator = `d${order}/d${symbolName(term2.variable.name, options)}${order}`;
          return piece(`${operator}(${part(0).text})`, LEVEL.prefix, "derivative", "derivative");
        }
        case "cases":
          return casesPiece2(term2, parts, options);
      }
    }
  };
}
function numberPiece2(term2, { notation }) {
  const { negative: negative2, digits, denominator } = numeral(term2);
  const plain = withLeadingZero(digits).replace(".", notation?.decimal === "comma" ? "," : ".");
  const text2 = denominator === null ? plain : `${plain}/${denominator}`;
  if (negative2) return minus(text2);
  return denominator === null ? piece(text2, LEVEL.atom, "digit", "digit") : piece(text2, LEVEL.quotient, "slash", "slash");
}
function juxtapose2(factors, { ascii }) {
  const joints2 = { dot: ascii === true ? " * " : " \xB7 ", space: " ", nothing: "" };
  let text2 = "";
  let tail = null;
  for (const factor2 of factors) {
    const brackets = factor2.level < LEAST.factor;
    if (tail !== null) text2 += joints2[joint(tail, brackets ? "group" : factor2.head)];
    text2 += brackets ? `(${factor2.text})` : factor2.text;
    tail = brackets ? "other" : factor2.tail;
  }
  return piece(text2, LEVEL.product, factors[0]?.head);
}
function powerPiece2(term2, base, exponent, options) {
  const small3 = options.ascii === true ? null : smallWhole(term2.exponent);
  if (small3 !== null && base.raisable !== null && small3 !== "1" && small3 !== "0") {
    return piece(base.raisable.name + superscript(small3) + base.raisable.call, LEVEL.power);
  }
  const bareBase = bare2(base, LEAST.baseForPeople);
  const head = base.level < LEAST.baseForPeople ? "group" : base.head;
  if (small3 !== null && (term2.base.kind === "symbol" || term2.base.kind === "number") && !bareBase.endsWith(")")) {
    return piece(bareBase + superscript(small3), LEVEL.power, head);
  }
  return raised2(bareBase, exponent, head);
}
function raised2(base, exponent, head) {
  const open = exponent.level >= LEAST.exponentForPeople;
  return piece(`${base}^${bare2(exponent, LEAST.exponentForPeople)}`, LEVEL.power, head, open ? "exponent" : "other");
}
var ROOT_SIGNS = /* @__PURE__ */ new Map([
  ["2", "\u221A"],
  ["3", "\u221B"],
  ["4", "\u221C"]
]);
function applicationPiece2(term2, parts, options) {
  const first2 = parts[0];
  const unicode = options.ascii !== true;
  if (term2.primes === 0 && parts.length === 1) {
    if (term2.name === "exp") return raised2("e", first2, "other");
    if (term2.name === "abs") return piece(`|${first2.text}|`, LEVEL.atom, "bar", "bar");
    if (term2.name === "sqrt" && unicode) return rootPiece("\u221A", first2);
  }
  if (term2.name === "nthRoot" && unicode) {
    const sign2 = ROOT_SIGNS.get(smallWhole(term2.args[1]) ?? "");
    if (sign2 !== void 0) return rootPiece(sign2, first2);
  }
  const log = indexedLog(term2, options);
  if (log !== null) return piece(`${log}(${first2.text})`, LEVEL.application);
  const [argument] = term2.args;
  if (options.notation?.derivative === "leibniz" && term2.primes > 0 && argument?.kind === "symbol") {
    const order = term2.primes === 1 ? "" : superscript(String(term2.primes));
    const over4 = `d${order}${functionName(term2.name, options)}`;
    return piece(`${over4}/d${first2.text}${order}`, LEVEL.quotient, "slash", "slash");
  }
  const name = primedName2(functionName(term2.name, options), term2.primes, options);
  const call2 = `(${parts.map(({ text: text2 }) => text2).join(", ")})`;
  const raisable = term2.primes === 0 && raisesItsName(term2.name) ? { name, call: call2 } : null;
  return { ...piece(name + call2, LEVEL.application), raisable };
}
function rootPiece(sign2, radicand) {
  const open = radicand.level === LEVEL.atom && radicand.head !== "bar";
  return piece(
    sign2 + (open ? radicand.text : `(${radicand.text})`),
    LEVEL.application,
    "other",
    open ? "exponent" : "other"
  );
}
function casesPiece2(term2, parts, options) {
  const words2 = conditionWords(options);
  const { if: when = "if", otherwise = "otherwise" } = options.notation?.phrases ?? {};
  const texts2 = parts.map(({ text: text2 }) => text2);
  const rows = [];
  let at2 = 0;
  for (const { condition } of term2.branches) {
    const end = at2 + 1 + conditionTerms(condition).length;
    rows.push(`${texts2[at2]} ${when} ${writeCondition(condition, texts2.slice(at2 + 1, end), words2)}`);
    at2 = end;
  }
  if (term2.otherwise !== null) rows.push(`${texts2[at2]} ${otherwise}`);
  return piece(`{${rows.join(", ")}}`, LEVEL.atom, "other");
}

// src/print/unicode.ts
init_make();
function drawTerm(term2, drawing) {
  return render(term2, boxFlavour(drawing));
}
function piece2(box, level, head = "other", tail = "other") {
  return { box, level, head, tail, negated: null, stacked: null, raisable: null, sumOnTop: false };
}
var negation3 = (operand2) => ({
  ...piece2(beside(line("-"), operand2), LEVEL.negation),
  negated: operand2
});
var bracketed = (part, least2, { glyphs }) => part.level < least2 ? parens(part.box, glyphs) : part.box;
function boxFlavour(drawing) {
  const bare4 = (part, least2) => bracketed(part, least2, drawing);
  return {
    partStyle: raisingStyle,
    combine(term2, parts, style) {
      const part = (i) => parts[i];
      switch (term2.kind) {
        case "number":
          return numberPiece3(term2, style, drawing);
        case "symbol":
          return piece2(line(symbolName(term2.name, drawing)), LEVEL.atom, "other", symbolTail(term2.name));
        case "sum": {
          const boxes = parts.flatMap((one, i) => {
            if (i === 0) return [bare4(one, LEAST.firstTerm)];
            return one.negated === null ? [line(" + "), bare4(one, LEAST.laterTerm)] : [line(" - "), one.negated];
          });
          return piece2(beside(...boxes), LEVEL.sum, part(0).head);
        }
        case "product": {
          const factors = joinedFactors(parts, drawing);
          return piece2(beside(...factors.flatMap(({ glue, box }) => [line(glue), box])), LEVEL.product, part(0).head);
        }
        case "negation":
          return negation3(bare4(part(0), LEAST.negated));
        case "quotient":
          return quotientPiece2(part(0), part(1), style, term2.numerator.kind === "sum", drawing);
        case "power":
          return powerPiece3(term2, part(0), part(1), drawing);
        case "application":
          return applicationPiece3(term2, parts, drawing);
        case "derivative":
          return derivativePiece2(term2, part(0), drawing);
        case "cases":
          return casesPiece3(term2, parts, drawing);
      }
    }
  };
}
function joinedFactors(parts, { glyphs }) {
  const joints2 = { dot: ` ${glyphs.dot} `, space: " ", nothing: "" };
  let tail = null;
  return parts.map((part) => {
    let box = part.stacked ?? part.box;
    let { head } = part;
    if (part.level < LEAST.factor || tail === "fraction" && part.sumOnTop) {
      box = parens(box, glyphs);
      head = "group";
    }
    const glue = tail === null ? "" : joints2[joint(tail, head)];
    tail = head === "group" ? "other" : part.tail;
    return { glue, box };
  });
}
function numberPiece3(term2, style, drawing) {
  const { negative: negative2, digits, denominator } = numeral(term2);
  const whole4 = (text2) => piece2(line(text2), LEVEL.atom, "digit", "digit");
  const over4 = whole4(withLeadingZero(digits));
  const positive2 = denominator === null ? over4 : quotientPiece2(over4, whole4(denominator), style, false, drawing);
  return negative2 ? negation3(positive2.box) : positive2;
}
function quotientPiece2(over4, under, style, sumOnTop, { glyphs }) {
  const overhang = isTall(over4.box) || isTall(under.box) ? 2 : 0;
  const stacked = stack(over4.box, under.box, glyphs.bar, overhang);
  const plain = over4.level >= LEVEL.power && under.level >= LEVEL.power && !isTall(under.box);
  if (style === "script" && plain) {
    const slashed = piece2(beside(over4.box, line("/"), under.box), LEVEL.quotient, "fraction", "fraction");
    return { ...slashed, stacked };
  }
  return { ...piece2(stacked, LEVEL.quotient, "fraction", "fraction"), sumOnTop };
}
function powerPiece3(term2, base, exponent, { glyphs }) {
  const { exponent: n } = term2;
  const counts = n.kind === "symbol" || n.kind === "number" && n.value.d === 1n && n.value.compare(2) >= 0;
  if (base.raisable !== null && counts) {
    const { name, call: call2 } = base.raisable;
    return piece2(beside(raise(name, exponent.box), call2), LEVEL.power);
  }
  const brackets = base.level < LEAST.baseForPeople;
  const bareBase = brackets ? parens(base.box, glyphs) : base.box;
  return piece2(raise(bareBase, exponent.box), LEVEL.power, brackets ? "group" : base.head);
}
function applicationPiece3(term2, parts, drawing) {
  const { glyphs } = drawing;
  const first2 = parts[0].box;
  const unicode = drawing.ascii !== true;
  if (term2.primes === 0) {
    if (isRaisedExp(term2)) return piece2(raise(line("e"), first2), LEVEL.power);
    if (term2.name === "abs" && parts.length === 1) return piece2(bars(first2, glyphs), LEVEL.atom, "bar", "bar");
    const index = term2.name === "sqrt" ? "" : term2.name === "nthRoot" ? smallWhole(term2.args[1]) : null;
    if (unicode && index !== null) return rootPiece2(first2, index, parts[0].level);
    const log = indexedLog(term2, drawing);
    if (log !== null) return piece2(beside(line(log), parens(first2, glyphs)), LEVEL.application);
  }
  const name = line(primedName2(functionName(term2.name, drawing), term2.primes, drawing));
  const separated2 = parts.flatMap(({ box }, i) => i === 0 ? [box] : [line(", "), box]);
  const call2 = parens(beside(...separated2), glyphs);
  const raisable = term2.primes === 0 && raisesItsName(term2.name) ? { name, call: call2 } : null;
  return { ...piece2(beside(name, call2), LEVEL.application), raisable };
}
function rootPiece2(radicand, index, level) {
  if (level === LEVEL.atom && !isTall(radicand) && index === "") {
    return piece2(beside(line("\u221A"), radicand), LEVEL.application, "other", "exponent");
  }
  return piece2(radical(radicand, index), LEVEL.application);
}
function derivativePiece2(term2, body, drawing) {
  const raised3 = (name) => term2.order === 1 ? line(name) : raise(line(name), line(String(term2.order)));
  const variable2 = raised3(`d${symbolName(term2.variable.name, drawing)}`);
  const operator = stack(raised3("d"), variable2, drawing.glyphs.bar);
  return piece2(beside(operator, parens(body.box, drawing.glyphs)), LEVEL.prefix, "derivative", "derivative");
}
function casesPiece3(term2, parts, drawing) {
  const boxes = parts.map(({ box }) => box);
  const words2 = conditionWords(drawing);
  const table = [];
  let at2 = 0;
  for (const { condition } of term2.branches) {
    const end = at2 + 1 + conditionTerms(condition).length;
    const written4 = writeConditionIn(condition, boxes.slice(at2 + 1, end), words2, line, (list2) => beside(...list2));
    table.push([boxes[at2], beside(line("if "), written4)]);
    at2 = end;
  }
  if (term2.otherwise !== null) table.push([boxes[at2], line("otherwise")]);
  return piece2(braced(table, drawing.glyphs), LEVEL.choice);
}

// src/print/wrap.ts
function wrapText(text2, width) {
  const room = Math.max(1, width);
  const lines = [];
  let rest2 = Array.from(text2);
  let start = 0;
  while (rest2.length - start > room) {
    const end = breakAt(rest2, start, room);
    lines.push(rest2.slice(start, end).join("").trimEnd());
    start = end;
    while (rest2[start] === " ") start++;
    if (start > 65536) {
      rest2 = rest2.slice(start);
      start = 0;
    }
  }
  if (start < rest2.length) lines.push(rest2.slice(start).join(""));
  return lines.length === 0 ? [""] : lines;
}
function breakAt(text2, start, room) {
  let depth = 0;
  let best2 = -1;
  let bestDepth = Number.POSITIVE_INFINITY;
  let spare = -1;
  for (let i = start; i <= start + room; i++) {
    const char = text2[i];
    if (char === " " && i > start && "+-\xB7*?:".includes(text2[i + 1] ?? "#") && text2[i + 2] === " ") {
      const early = i - start < room / 3;
      if (depth <= bestDepth || best2 - start < room / 3 && !early) {
        best2 = i;
        bestDepth = depth;
      }
    }
    if (char === "(" || char === "{") depth++;
    if (char === ")" || char === "}") depth--;
    if (i < start + room && "(),*/ ".includes(char)) spare = i + 1;
  }
  if (best2 > start) return best2;
  return spare > start ? spare : start + room;
}

// src/print/layout.ts
var MOST_NODES = 600;
var MOST_LEVELS = 60;
var LEAST_ROOM = 24;
var INDENT = "  ";
function printUnicode(term2, options) {
  const { width = 80, prefix = "" } = options;
  const drawing = { ...options, glyphs: options.ascii === true ? ASCII_GLYPHS : UNICODE_GLYPHS };
  const lead = line(prefix);
  if (width - lead.width < LEAST_ROOM && prefix !== "") {
    return [...wrapText(prefix.trimEnd(), width), ...printUnicode(term2, { ...options, prefix: "" })];
  }
  const boxes = pack(segments(term2, drawing, width - lead.width), width - lead.width);
  const airy = boxes.some(isTall);
  return boxes.flatMap((box, i) => {
    const { rows } = beside(i === 0 ? lead : line(" ".repeat(lead.width)), box);
    const trimmed4 = rows.map((row2) => row2.trimEnd());
    return i > 0 && airy ? ["", ...trimmed4] : trimmed4;
  });
}
function segments(term2, drawing, width) {
  if (isSmall(term2)) {
    const { box } = drawTerm(term2, drawing);
    if (box.width <= width) return [{ glue: "", lead: "", box }];
  }
  if (term2.kind !== "sum") return factorSegments(term2, LEAST.anywhere, drawing, width);
  return term2.terms.flatMap((one, i) => {
    if (i === 0) return factorSegments(one, LEAST.firstTerm, drawing, width);
    const [sign2, part] = one.kind === "negation" ? ["-", one.operand] : ["+", one];
    const [first2, ...rest2] = factorSegments(part, LEAST.laterTerm, drawing, width);
    return first2 === void 0 ? [] : [{ ...first2, glue: ` ${sign2} `, lead: `${sign2} ` }, ...rest2];
  });
}
function factorSegments(term2, least2, drawing, width) {
  const room = width - INDENT.length - 2;
  if (isSmall(term2)) {
    const box = bracketed(drawTerm(term2, drawing), least2, drawing);
    if (box.width <= room) return [{ glue: "", lead: "", box }];
  }
  if (term2.kind === "negation" && least2 <= LEVEL.negation) {
    const [first2, ...rest2] = factorSegments(term2.operand, LEAST.negated, drawing, width - 1);
    return first2 === void 0 ? [] : [{ ...first2, box: beside(line("-"), first2.box) }, ...rest2];
  }
  if (term2.kind === "product" && term2.factors.every(isSmall)) {
    const pieces = term2.factors.map((factor2) => drawTerm(factor2, drawing));
    const joined2 = joinedFactors(pieces, drawing);
    if (joined2.every(({ box }) => box.width <= room)) {
      return joined2.map(({ glue, box }) => ({ glue, lead: `${drawing.glyphs.dot} `, box }));
    }
  }
  const text2 = printText(term2, drawing);
  const level = term2.kind === "sum" ? LEVEL.sum : term2.kind === "negation" ? LEVEL.negation : LEVEL.atom;
  const lines = wrapText(level < least2 ? `(${text2})` : text2, room);
  return lines.map((one) => ({ glue: " ", lead: "", box: line(one) }));
}
var isSmall = (term2) => term2.size <= MOST_NODES && term2.depth <= MOST_LEVELS;
function pack(list2, width) {
  const lines = [];
  let current = [];
  let used = 0;
  for (const { glue, lead, box } of list2) {
    const joint2 = current.length === 0 ? "" : glue;
    const opensLine = current.length > 0 && used + joint2.length + box.width > width;
    if (opensLine) {
      lines.push(beside(...current));
      current = [];
      used = 0;
    }
    const before = line(opensLine ? INDENT + lead : joint2);
    current.push(before, box);
    used += before.width + box.width;
  }
  if (current.length > 0) lines.push(beside(...current));
  return lines;
}

// src/print/plain.ts
init_make();
var piece3 = (text2, level) => ({ text: text2, level, negated: null });
var minus2 = (negated4) => ({ text: `-${negated4}`, level: LEVEL.negation, negated: negated4 });
var bare3 = (part, least2) => part.level < least2 ? `(${part.text})` : part.text;
function printConditionPlain(condition) {
  return writeCondition(condition, conditionTerms(condition).map(sideText), PLAIN_CONDITIONS);
}
var sideText = (term2) => bare3(render(term2, PLAIN), LEVEL.sum);
var PLAIN = { combine, partStyle: () => "line" };
function combine(term2, parts) {
  const part = (i) => parts[i];
  switch (term2.kind) {
    case "number":
      return numberPiece4(term2);
    case "symbol":
      return piece3(term2.name, LEVEL.atom);
    case "sum": {
      let text2 = bare3(part(0), LEAST.firstTerm);
      for (let i = 1; i < parts.length; i++) {
        const { negated: negated4 } = part(i);
        text2 += negated4 === null ? ` + ${bare3(part(i), LEAST.laterTerm)}` : ` - ${negated4}`;
      }
      return piece3(text2, LEVEL.sum);
    }
    case "product": {
      let text2 = bare3(part(0), LEAST.factor);
      for (let i = 1; i < parts.length; i++) text2 += `*${bare3(part(i), LEAST.factor)}`;
      return piece3(text2, LEVEL.product);
    }
    case "negation":
      return minus2(bare3(part(0), LEAST.negated));
    case "quotient":
      return piece3(`${bare3(part(0), LEAST.numerator)}/${bare3(part(1), LEAST.denominator)}`, LEVEL.quotient);
    case "power":
      return piece3(`${bare3(part(0), LEAST.base)}^${bare3(part(1), LEAST.exponent)}`, LEVEL.power);
    case "application": {
      const args = parts.map(({ text: text2 }) => text2).join(", ");
      return piece3(`${term2.name}${"'".repeat(term2.primes)}(${args})`, LEVEL.application);
    }
    case "derivative": {
      const order = term2.order === 1 ? "" : `^${term2.order}`;
      return piece3(`d${order}/d${term2.variable.name}${order}(${part(0).text})`, LEVEL.prefix);
    }
    case "cases":
      return casesPiece4(term2, parts);
  }
}
function numberPiece4(term2) {
  const { negative: negative2, digits, denominator } = numeral(term2);
  const text2 = denominator === null ? digits : `${digits}/${denominator}`;
  if (negative2) return minus2(text2);
  return piece3(text2, denominator === null ? LEVEL.atom : LEVEL.quotient);
}
function casesPiece4(term2, parts) {
  const texts2 = parts.map((part) => bare3(part, LEVEL.sum));
  let text2 = "";
  let at2 = 0;
  for (const { condition } of term2.branches) {
    const end = at2 + 1 + conditionTerms(condition).length;
    text2 += `(${writeCondition(condition, texts2.slice(at2 + 1, end), PLAIN_CONDITIONS)}) ? ${texts2[at2]} : `;
    at2 = end;
  }
  return piece3(text2 + (texts2[at2] ?? "NaN"), LEVEL.choice);
}

// src/print/share.ts
init_make();
var MAX_SIZE = 2e4;
var SMALLEST_NAMED = 6;
function shareTerm(root3, maxSize = MAX_SIZE) {
  if (root3.size <= maxSize) return { term: root3, where: [] };
  const order = postorder(root3);
  const uses = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  for (const term2 of order) {
    for (const part of children(term2)) uses.set(part, (uses.get(part) ?? 0) + 1);
    if (term2.kind === "symbol" || term2.kind === "application") taken.add(term2.name);
  }
  let count4 = 0;
  const nextName = () => {
    do
      count4++;
    while (taken.has(`t_${count4}`));
    return symbol(`t_${count4}`);
  };
  const where = [];
  const written4 = /* @__PURE__ */ new Map();
  for (const term2 of order) {
    const short2 = withChildren(
      term2,
      children(term2).map((part) => written4.get(part) ?? part)
    );
    if ((uses.get(term2) ?? 0) > 1 && short2.size >= SMALLEST_NAMED) {
      const name = nextName();
      where.push([name, short2]);
      written4.set(term2, name);
    } else {
      written4.set(term2, short2);
    }
  }
  return { term: written4.get(root3) ?? root3, where };
}

// src/rule/conditions.ts
init_make();
init_rational();

// src/core/truth.ts
var fromBoolean = (value2) => value2 ? "yes" : "no";
var not = (a) => a === "yes" ? "no" : a === "no" ? "yes" : "unknown";
var and = (a, b) => a === "no" || b === "no" ? "no" : a === "yes" && b === "yes" ? "yes" : "unknown";
var or = (a, b) => not(and(not(a), not(b)));

// src/rule/congruent.ts
init_make();
init_rational();

// src/rule/members.ts
init_make();
var MEMBER_LIMIT = 1 << 15;
function directMembers(term2, kind) {
  if (term2.kind === "sum" && kind === "sum") return term2.terms;
  if (term2.kind === "product" && kind === "product") return term2.factors;
  return [term2];
}
var members = (term2, kind) => opened(directMembers(term2, kind), kind);
function opened(list2, kind) {
  if (!list2.some((member) => member.kind === kind)) return list2;
  const flat2 = [];
  const stack2 = list2.toReversed();
  for (let top = stack2.pop(); top !== void 0; top = stack2.pop()) {
    if (top.kind !== kind) {
      flat2.push(top);
      if (flat2.length > MEMBER_LIMIT) return list2;
      continue;
    }
    const inner = directMembers(top, kind);
    for (let i = inner.length - 1; i >= 0; i--) stack2.push(inner[i]);
  }
  return flat2;
}
var join = (kind, list2) => kind === "sum" ? sumOf(list2) : productOf(list2);

// src/rule/congruent.ts
var NORMAL = /* @__PURE__ */ new WeakMap();
function congruent(a, b) {
  if (a === b) return true;
  return a.traits === b.traits && normalForm(a) === normalForm(b);
}
function normalForm(root3) {
  const known = lookUp(root3);
  if (known !== null) return known;
  const stack2 = [{ term: root3, parts: partsOf(root3) }];
  while (stack2.length > 0) {
    const top = stack2[stack2.length - 1];
    const height = stack2.length;
    for (const part of top.parts) if (lookUp(part) === null) stack2.push({ term: part, parts: partsOf(part) });
    if (stack2.length > height) continue;
    stack2.pop();
    NORMAL.set(top.term, assemble(top.term, top.parts.map(normalOf)));
  }
  return normalOf(root3);
}
function lookUp(term2) {
  if (term2.kind === "symbol") return term2;
  if (term2.kind === "number" && !isNegative(term2.value)) return term2.spelling === null ? term2 : numberOf(term2.value);
  if (term2 === MINUS_ONE) return term2;
  return NORMAL.get(term2) ?? null;
}
var normalOf = (term2) => lookUp(term2) ?? term2;
function partsOf(term2) {
  switch (term2.kind) {
    case "sum":
      return members(term2, "sum");
    case "product":
    case "negation":
    case "number":
      return signedFactors(term2);
    case "quotient":
      return lowestTerms(term2) === null ? children(term2) : [];
    default:
      return children(term2);
  }
}
function signedFactors(term2) {
  const factors = [];
  const stack2 = [term2];
  for (let top = stack2.pop(); top !== void 0; top = stack2.pop()) {
    if (top.kind === "negation") {
      factors.push(MINUS_ONE);
      stack2.push(top.operand);
    } else if (top.kind === "product") {
      const list2 = members(top, "product");
      for (const factor2 of list2) (factor2.kind === "product" ? factors : stack2).push(factor2);
    } else if (top.kind === "number" && isNegative(top.value) && top !== MINUS_ONE) {
      factors.push(MINUS_ONE, numberOf(top.value.neg()));
    } else factors.push(top);
  }
  return factors;
}
function lowestTerms(term2) {
  const { numerator: n, denominator: d } = term2;
  if (n.kind !== "number" || d.kind !== "number" || !isInteger(n.value) || !isInteger(d.value)) return null;
  if (n.value.s <= 0n || d.value.s <= 0n || d.value.n <= 1n) return null;
  const reduced2 = number(n.value.n, d.value.n);
  return reduced2.value.d === d.value.n ? reduced2 : null;
}
function assemble(term2, parts) {
  switch (term2.kind) {
    case "sum":
      return sumOf(sorted(parts, "sum", ZERO));
    case "product":
    case "negation":
    case "number":
      return productOf(sorted(parts, "product", ONE));
    case "quotient":
      return lowestTerms(term2) ?? withChildren(term2, parts);
    default:
      return withChildren(term2, parts);
  }
}
function sorted(parts, kind, unit) {
  return opened(parts, kind).filter((part) => part !== unit).sort(compareTerms);
}

// src/rule/instantiate.ts
init_make();

// src/rule/pattern.ts
init_make();
init_rational();

// src/rule/numbers.ts
init_make();
init_rational();
function rationalOf(term2) {
  switch (term2.kind) {
    case "number":
      return term2.value;
    case "negation": {
      if (term2.operand.kind === "negation") return null;
      const value2 = rationalOf(term2.operand);
      return value2 === null || isNegative(value2) ? null : value2.neg();
    }
    case "quotient": {
      const n = integerOf(term2.numerator);
      const d = integerOf(term2.denominator);
      return n === null || d === null || isZero(d) ? null : n.div(d);
    }
    default:
      return null;
  }
}
function integerOf(term2) {
  if (term2.kind === "quotient") return null;
  const value2 = term2.kind === "negation" && term2.operand.kind === "quotient" ? null : rationalOf(term2);
  return value2 !== null && isInteger(value2) ? value2 : null;
}
var numberTerm = (value2) => isNegative(value2) ? negation2(numberOf(value2.neg())) : numberOf(value2);

// src/rule/pattern.ts
var KIND_BIT = {
  number: 1,
  symbol: 2,
  sum: 4,
  product: 8,
  negation: 16,
  quotient: 32,
  power: 64,
  application: 128,
  derivative: 256,
  cases: 512
};
var ANY_KIND = 1023;
var RATIONAL_KINDS = KIND_BIT.number | KIND_BIT.negation | KIND_BIT.quotient;
var KINDS_OF_SORT = {
  term: ANY_KIND,
  number: RATIONAL_KINDS,
  variable: KIND_BIT.symbol,
  function: KIND_BIT.application
};
var NUMBER_NAME = /^[mnpq](_\d+)?$/;
var VALUE = "value";
var REST = "rest";
var PATTERN_DEPTH = 100;
var isConstantName = (symbol2) => symbol2 === E || symbol2 === PI;
function metavariablesOf(root3, isFunction) {
  const found = /* @__PURE__ */ new Map();
  const add3 = (name, sort) => {
    const before = found.get(name);
    if (before === void 0 || before === "term" && sort === "variable") found.set(name, sort);
  };
  const stack2 = [root3];
  for (let term2 = stack2.pop(); term2 !== void 0; term2 = stack2.pop()) {
    if (term2.kind === "symbol" && !isConstantName(term2)) add3(term2.name, sortOfName(term2.name));
    if (term2.kind === "derivative") add3(term2.variable.name, "variable");
    if (term2.kind === "application" && !isFunction(term2.name)) add3(term2.name, "function");
    stack2.push(...children(term2).toReversed());
  }
  return found;
}
var sortOfName = (name) => name === "x" ? "variable" : NUMBER_NAME.test(name) ? "number" : "term";
function patternOf(root3, metavariables) {
  if (!mentions(root3, metavariables)) return literal(root3);
  const of = (term2) => patternOf(term2, metavariables);
  switch (root3.kind) {
    case "symbol": {
      const sort = metavariables.get(root3.name) ?? "term";
      return { kind: "metavariable", name: root3.name, sort, kinds: KINDS_OF_SORT[sort] };
    }
    case "sum":
    case "product":
      return { kind: "list", of: root3.kind, members: members(root3, root3.kind).map(of), kinds: KIND_BIT[root3.kind] };
    case "negation":
      return { kind: "negation", operand: of(root3.operand), kinds: KIND_BIT.negation | KIND_BIT.number };
    case "quotient":
      return {
        kind: "quotient",
        left: of(root3.numerator),
        right: of(root3.denominator),
        kinds: KIND_BIT.quotient | KIND_BIT.number
      };
    case "power":
      return { kind: "power", left: of(root3.base), right: of(root3.exponent), kinds: KIND_BIT.power };
    case "application": {
      const { name, primes } = root3;
      const any = metavariables.get(name) === "function";
      return { kind: "application", name, any, primes, args: root3.args.map(of), kinds: KIND_BIT.application };
    }
    case "derivative": {
      const { name } = root3.variable;
      if (!metavariables.has(name)) throw new Error(`the variable ${name} of a derivative has to be a metavariable`);
      return {
        kind: "derivative",
        body: of(root3.body),
        variable: name,
        order: root3.order,
        kinds: KIND_BIT.derivative
      };
    }
    default:
      throw new Error("a pattern cannot hold a piecewise term");
  }
}
function literal(term2) {
  const value2 = rationalOf(term2);
  if (value2 === null) return { kind: "literal", term: term2, kinds: KIND_BIT[term2.kind] };
  const kinds = !isNegative(value2) && isInteger(value2) ? KIND_BIT.number : RATIONAL_KINDS | KIND_BIT.product;
  return { kind: "literal", term: term2, kinds: kinds | KIND_BIT[term2.kind] };
}
function mentions(root3, metavariables) {
  const stack2 = [root3];
  for (let term2 = stack2.pop(); term2 !== void 0; term2 = stack2.pop()) {
    if (term2.kind === "symbol" && metavariables.has(term2.name)) return true;
    if (term2.kind === "derivative" && metavariables.has(term2.variable.name)) return true;
    if (term2.kind === "application" && metavariables.get(term2.name) === "function") return true;
    stack2.push(...children(term2));
  }
  return false;
}
function mayMatch(pattern, term2) {
  if ((pattern.kinds & KIND_BIT[term2.kind]) === 0) return false;
  switch (pattern.kind) {
    case "list":
      return mayMatchList(pattern, term2);
    case "negation":
      return term2.kind === "negation" ? mayMatch(pattern.operand, term2.operand) : true;
    case "quotient":
      return term2.kind !== "quotient" || mayMatch(pattern.left, term2.numerator) && mayMatch(pattern.right, term2.denominator);
    case "power":
      return term2.kind === "power" && mayMatch(pattern.left, term2.base) && mayMatch(pattern.right, term2.exponent);
    case "application": {
      if (term2.kind !== "application" || term2.args.length !== pattern.args.length) return false;
      if (pattern.any ? term2.primes < pattern.primes : term2.name !== pattern.name || term2.primes !== pattern.primes) {
        return false;
      }
      for (let i = 0; i < pattern.args.length; i++) {
        if (!mayMatch(pattern.args[i], term2.args[i])) return false;
      }
      return true;
    }
    case "derivative":
      return term2.kind === "derivative" && term2.order === pattern.order && mayMatch(pattern.body, term2.body);
    case "literal":
      return pattern.term === term2 || pattern.term.kind !== "number" || sameNumber(pattern.term, term2);
    case "metavariable":
      return true;
  }
}
var sameNumber = (a, b) => b.kind !== "number" || a.value.equals(b.value);
function mayMatchList(pattern, term2) {
  const list2 = term2.kind === "sum" ? term2.terms : term2.kind === "product" ? term2.factors : null;
  if (list2 === null) return false;
  for (let i = 0; i < list2.length; i++) if (list2[i].kind === pattern.of) return true;
  if (list2.length < pattern.members.length) return false;
  for (let i = 0; i < pattern.members.length; i++) {
    const wanted = pattern.members[i];
    if (wanted.kinds === ANY_KIND) continue;
    let found = false;
    for (let j = 0; j < list2.length && !found; j++) found = mayMatch(wanted, list2[j]);
    if (!found) return false;
  }
  return true;
}

// src/rule/value.ts
init_rational();
var MAX_BITS = 4096n;
var MAX_MAGNITUDE = 1n << MAX_BITS;
var ARITHMETIC = /* @__PURE__ */ new Set(["sqrt", "nthRoot", "abs", "gcd", "lcm"]);
function arithmeticValue(template, bindings) {
  const value2 = compute(template, bindings);
  return value2 === null ? null : numberTerm(value2);
}
function compute(template, bindings) {
  const of = (term2) => compute(term2, bindings);
  switch (template.kind) {
    case "number":
      return template.value;
    case "symbol": {
      const bound = bindings[template.name];
      return bound === void 0 ? null : rationalOf(bound);
    }
    case "sum":
      return reduce(template.terms.map(of), (a, b) => a.add(b));
    case "product":
      return reduce(template.factors.map(of), (a, b) => a.mul(b));
    case "negation":
      return of(template.operand)?.neg() ?? null;
    case "quotient": {
      const n = of(template.numerator);
      const d = of(template.denominator);
      return n === null || d === null || isZero(d) ? null : bounded(n.div(d));
    }
    case "power":
      return rationalPower(of(template.base), of(template.exponent));
    case "application":
      return apply(template.name, template.args.map(of));
    default:
      return null;
  }
}
function reduce(list2, combine5) {
  return list2.reduce((a, b) => a === null || b === null ? null : bounded(combine5(a, b)));
}
var bounded = (value2) => value2.n < MAX_MAGNITUDE && value2.d < MAX_MAGNITUDE ? value2 : null;
function rationalPower(base, exponent) {
  if (base === null || exponent === null) return null;
  if (isZero(base) && isZero(exponent)) return null;
  if (isInteger(exponent)) return integerPower(base, numerator(exponent), Number(MAX_BITS));
  if (exponent.d > 64n) return null;
  const root3 = exactRoot(base, Number(exponent.d));
  return root3 === null ? null : integerPower(root3, numerator(exponent), Number(MAX_BITS));
}
function apply(name, args) {
  const [a = null, b = null] = args;
  if (a === null) return null;
  switch (name) {
    case "abs":
      return a.abs();
    case "sqrt":
      return exactRoot(a, 2);
    case "nthRoot": {
      if (b === null || !isInteger(b) || b.n > 64n || isNegative(b) || isZero(b)) return null;
      const root3 = exactRoot(a.abs(), Number(b.n));
      return root3 === null || !isNegative(a) ? root3 : b.n % 2n === 1n ? root3.neg() : null;
    }
    case "gcd":
      return b === null || !isInteger(a) || !isInteger(b) ? null : rational(gcd4(a.n, b.n));
    case "lcm": {
      if (b === null || !isInteger(a) || !isInteger(b) || isZero(a) || isZero(b)) return null;
      return bounded(rational(a.n / gcd4(a.n, b.n) * b.n));
    }
    default:
      return null;
  }
}
function gcd4(a, b) {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

// src/rule/instantiate.ts
function instantiate(template, bindings) {
  if (template.depth > PATTERN_DEPTH) return fold(template, (term2, of2) => fill(term2, bindings, of2));
  const of = (part) => fill(part, bindings, of);
  return of(template);
}
var boundTo = (bindings, name) => Object.hasOwn(bindings, name) ? bindings[name] : void 0;
function fill(template, bindings, of) {
  switch (template.kind) {
    case "number":
      return template;
    case "symbol":
      return boundTo(bindings, template.name) ?? template;
    case "sum":
      return fillList("sum", template.terms, bindings, of);
    case "product":
      return fillList("product", template.factors, bindings, of);
    case "negation": {
      const operand2 = of(template.operand);
      return operand2 === null ? null : negation2(operand2);
    }
    case "quotient": {
      const n = of(template.numerator);
      const d = of(template.denominator);
      if (n === null || d === null) return null;
      if (n.kind === "negation" && isValue(template.numerator)) return negation2(quotient2(n.operand, d));
      return quotient2(n, d);
    }
    case "power": {
      const base = of(template.base);
      const exponent = of(template.exponent);
      return base === null || exponent === null ? null : power2(base, exponent);
    }
    case "application":
      return isValue(template) ? arithmeticValue(template.args[0], bindings) : fillApplication(template, bindings, of);
    case "derivative": {
      const body = of(template.body);
      const variable2 = boundTo(bindings, template.variable.name) ?? template.variable;
      return body === null || variable2.kind !== "symbol" ? null : derivative(body, variable2, template.order);
    }
    case "cases":
      return fillCases(template, of);
  }
}
var isValue = (template) => template.kind === "application" && template.name === VALUE && template.args.length === 1;
function fillList(kind, list2, bindings, of) {
  const filled = [];
  let negative2 = false;
  for (const part of list2) {
    const term2 = of(part);
    if (term2 === null) return null;
    if (part.kind === "symbol" && term2.kind === kind && boundTo(bindings, part.name) !== void 0) {
      filled.push(...members(term2, kind));
    } else if (kind === "product" && term2.kind === "negation" && isValue(part)) {
      filled.push(term2.operand);
      negative2 = !negative2;
    } else filled.push(term2);
  }
  return negative2 ? negation2(join(kind, filled)) : join(kind, filled);
}
function fillApplication(template, bindings, of) {
  const args = [];
  for (const part of template.args) {
    const arg = of(part);
    if (arg === null) return null;
    args.push(arg);
  }
  const bound = boundTo(bindings, template.name);
  if (bound === void 0) return application(template.name, args, template.primes);
  if (bound.kind !== "application" || bound.args.length !== args.length) return null;
  return application(bound.name, args, bound.primes + template.primes);
}
function fillCases(template, of) {
  let failed = false;
  const filled = (part) => {
    const term2 = of(part);
    failed ||= term2 === null;
    return term2 ?? part;
  };
  const branches = template.branches.map(({ condition, value: value2 }) => ({
    condition: mapCondition(condition, filled),
    value: filled(value2)
  }));
  const otherwise = template.otherwise === null ? null : filled(template.otherwise);
  if (failed) return null;
  return cases(branches, otherwise);
}
var withRest = (kind, instance, rest2) => join(kind, [...members(instance, kind), ...members(rest2, kind)]);

// src/rule/range.ts
init_rational();
var ZERO2 = rational(0);
var ONE2 = rational(1);
var range = (low, lowOpen, high, highOpen) => ({
  low,
  lowOpen: low === null || lowOpen,
  high,
  highOpen: high === null || highOpen,
  zeroFree: low !== null && above(low, lowOpen) || high !== null && above(high.neg(), highOpen)
});
var above = (low, open) => low.s > 0n && low.n > 0n ? true : isZero(low) && open;
var EVERYTHING = range(null, true, null, true);
var POSITIVE = range(ZERO2, true, null, true);
var NONNEGATIVE = range(ZERO2, false, null, true);
var point = (value2) => range(value2, false, value2, false);
var MAX_BITS2 = 256n;
var DEPTH_OF_RECURSION = 200;
var isPositive = (r) => r.low !== null && above(r.low, r.lowOpen);
var isNonnegative = (r) => r.low !== null && !isNegative(r.low);
var isNegativeRange = (r) => r.high !== null && above(r.high.neg(), r.highOpen);
var isNonpositive = (r) => r.high !== null && (isNegative(r.high) || isZero(r.high));
var isZeroRange = (r) => isNonnegative(r) && isNonpositive(r);
function rangeOf(term2, context) {
  const known = context.ranges.get(term2);
  if (known !== void 0) return known;
  if (term2.depth > DEPTH_OF_RECURSION) {
    for (const part of postorder(term2)) if (!context.ranges.has(part)) remember2(part, context);
  }
  return context.ranges.get(term2) ?? remember2(term2, context);
}
function remember2(term2, context) {
  const found = assumed(term2, compute2(term2, context), context);
  context.ranges.set(term2, found);
  return found;
}
function compute2(term2, context) {
  const constant4 = rationalOf(term2);
  if (constant4 !== null) return point(constant4);
  const of = (part) => rangeOf(part, context);
  switch (term2.kind) {
    case "symbol":
      if (term2.name === "e") return range(rational(27, 10), true, rational(28, 10), true);
      if (term2.name === "pi") return range(rational(314, 100), true, rational(315, 100), true);
      return EVERYTHING;
    case "negation":
      return negated3(of(term2.operand));
    case "sum":
      return term2.terms.map(of).reduce(added2);
    case "product":
      return term2.factors.length > 1 && term2.factors.every((factor2) => factor2 === term2.factors[0]) ? powered(of(term2.factors[0]), rational(term2.factors.length)) : term2.factors.map(of).reduce(multiplied3);
    case "quotient":
      return multiplied3(of(term2.numerator), inverted2(of(term2.denominator)));
    case "power": {
      const exponent = rationalOf(term2.exponent);
      const base = of(term2.base);
      if (exponent !== null) return powered(base, exponent);
      return isPositive(base) ? POSITIVE : base.zeroFree ? { ...EVERYTHING, zeroFree: true } : EVERYTHING;
    }
    case "application":
      return term2.primes === 0 ? applied2(term2, of, context) : EVERYTHING;
    case "cases": {
      const values = term2.branches.map((branch2) => of(branch2.value));
      if (term2.otherwise !== null) values.push(of(term2.otherwise));
      return values.reduce(hull);
    }
    default:
      return EVERYTHING;
  }
}
function applied2(term2, of, context) {
  const [arg] = term2.args;
  const general2 = functionRange(term2.name, context);
  if (arg === void 0) return general2;
  const u = of(arg);
  switch (term2.name) {
    case "exp":
    case "cosh":
      if (term2.name === "exp" && isNonpositive(u)) return range(ZERO2, true, ONE2, u.zeroFree);
      return isNonnegative(u) || term2.name === "cosh" ? meet(general2, range(ONE2, u.zeroFree, null, true)) : general2;
    case "ln":
      if (u.low !== null && u.low.compare(ONE2) >= 0)
        return range(ZERO2, u.low.compare(ONE2) > 0 || u.lowOpen, null, true);
      if (u.high !== null && u.high.compare(ONE2) <= 0) {
        return range(null, true, ZERO2, u.high.compare(ONE2) < 0 || u.highOpen);
      }
      return general2;
    case "sqrt":
      return u.zeroFree ? POSITIVE : NONNEGATIVE;
    case "abs":
      return u.zeroFree ? POSITIVE : NONNEGATIVE;
    default:
      return SIGN_KEEPING.has(term2.name) ? meet(general2, signOf(u)) : general2;
  }
}
var SIGN_KEEPING = /* @__PURE__ */ new Set([
  "sinh",
  "tanh",
  "atan",
  "asinh",
  "atanh",
  "asin",
  "erf",
  "sign",
  "nthRoot"
]);
var signOf = (u) => {
  const sign2 = isPositive(u) ? POSITIVE : isNonnegative(u) ? NONNEGATIVE : isNegativeRange(u) ? negated3(POSITIVE) : isNonpositive(u) ? negated3(NONNEGATIVE) : EVERYTHING;
  return u.zeroFree ? { ...sign2, zeroFree: true } : sign2;
};
function functionRange(name, context) {
  const known = context.functionRanges.get(name);
  if (known !== void 0) return known;
  const stated = readRange(context.functions.find(name)?.range ?? "");
  context.functionRanges.set(name, stated);
  return stated;
}
var NUMBER = /^-?\d+(?:\/\d+)?$/;
function readRange(text2) {
  let found = EVERYTHING;
  if (/\bor\b/.test(text2)) return found;
  for (const part of text2.split(/\band\b/)) {
    const pieces = part.trim().split(/\s*(<=|>=|<|>)\s*/);
    for (let i = 0; i + 2 < pieces.length; i += 2) {
      const [left = "", relation = "", right = ""] = pieces.slice(i, i + 3);
      const open = relation.length === 1;
      const upwards = relation.startsWith(">");
      const bound = (piece4) => {
        if (!NUMBER.test(piece4)) return null;
        const [n = "0", d = "1"] = piece4.split("/");
        return rational(BigInt(n), BigInt(d));
      };
      if (left === "y") {
        const value2 = bound(right);
        found = meet(found, upwards ? range(value2, open, null, true) : range(null, true, value2, open));
      } else if (right === "y") {
        const value2 = bound(left);
        found = meet(found, upwards ? range(null, true, value2, open) : range(value2, open, null, true));
      }
    }
  }
  return found;
}
function assumed(term2, found, context) {
  let narrowed = found;
  const use = (condition) => {
    if (condition.kind === "and") condition.conditions.forEach(use);
    else if (condition.kind === "comparison") narrowed = meet(narrowed, byComparison(term2, condition));
  };
  if (term2.kind !== "number") context.assumptions.forEach(use);
  return narrowed;
}
var MIRRORED = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=", "!=": "!=" };
function byComparison(term2, { left, relation, right }) {
  const [bound, towards] = congruent(left, term2) ? [rationalOf(right), relation] : congruent(right, term2) ? [rationalOf(left), MIRRORED[relation]] : [null, relation];
  if (bound === null) return EVERYTHING;
  switch (towards) {
    case ">":
    case ">=":
      return range(bound, towards === ">", null, true);
    case "<":
    case "<=":
      return range(null, true, bound, towards === "<");
    case "=":
      return point(bound);
    case "!=":
      return isZero(bound) ? { ...EVERYTHING, zeroFree: true } : EVERYTHING;
  }
}
function meet(a, b) {
  const low = a.low === null ? b : b.low === null ? a : higher(a, b) ? a : b;
  const high = a.high === null ? b : b.high === null ? a : lower(a, b) ? a : b;
  const both = range(low.low, low.lowOpen, high.high, high.highOpen);
  return a.zeroFree || b.zeroFree ? openAtZero(both) : both;
}
var higher = (a, b) => {
  const order = (a.low ?? ZERO2).compare(b.low ?? ZERO2);
  return order > 0 || order === 0 && a.lowOpen;
};
var lower = (a, b) => {
  const order = (a.high ?? ZERO2).compare(b.high ?? ZERO2);
  return order < 0 || order === 0 && a.highOpen;
};
var openAtZero = (r) => ({
  ...r,
  lowOpen: r.lowOpen || r.low !== null && isZero(r.low),
  highOpen: r.highOpen || r.high !== null && isZero(r.high),
  zeroFree: true
});
function hull(a, b) {
  const low = a.low === null || b.low === null ? null : higher(a, b) ? b : a;
  const high = a.high === null || b.high === null ? null : lower(a, b) ? b : a;
  const both = range(low?.low ?? null, low?.lowOpen ?? true, high?.high ?? null, high?.highOpen ?? true);
  return a.zeroFree && b.zeroFree ? { ...both, zeroFree: true } : both;
}
var small = (value2) => value2 === null || value2.n >> MAX_BITS2 !== 0n || value2.d >> MAX_BITS2 !== 0n ? null : value2;
var negated3 = (r) => ({
  low: r.high?.neg() ?? null,
  lowOpen: r.highOpen,
  high: r.low?.neg() ?? null,
  highOpen: r.lowOpen,
  zeroFree: r.zeroFree
});
var added2 = (a, b) => range(
  a.low === null || b.low === null ? null : small(a.low.add(b.low)),
  a.lowOpen || b.lowOpen,
  a.high === null || b.high === null ? null : small(a.high.add(b.high)),
  a.highOpen || b.highOpen
);
function multiplied3(a, b) {
  if (isZeroRange(a) || isZeroRange(b)) return point(ZERO2);
  if (isNonpositive(a)) return negated3(multiplied3(negated3(a), b));
  if (isNonpositive(b)) return negated3(multiplied3(a, negated3(b)));
  const zeroFree = a.zeroFree && b.zeroFree;
  let result = EVERYTHING;
  if (isNonnegative(a) && isNonnegative(b)) result = multipliedNonnegative(a, b);
  else if (a.low !== null && a.high !== null && b.low !== null && b.high !== null) {
    const corners = [a.low.mul(b.low), a.low.mul(b.high), a.high.mul(b.low), a.high.mul(b.high)];
    const ordered = corners.sort((p, q) => p.compare(q));
    result = range(small(ordered[0] ?? null), false, small(ordered[3] ?? null), false);
  }
  return zeroFree ? openAtZero(result) : result;
}
function multipliedNonnegative(a, b) {
  const low = a.low === null || b.low === null ? ZERO2 : a.low.mul(b.low);
  const lowOpen = isZero(low) ? a.zeroFree && b.zeroFree : a.lowOpen || b.lowOpen;
  const high = a.high === null || b.high === null ? null : small(a.high.mul(b.high));
  return range(small(low) ?? ZERO2, lowOpen, high, high !== null && !isZero(high) && (a.highOpen || b.highOpen));
}
function inverted2(r) {
  const free = openAtZero(r);
  if (isPositive(free) && free.low !== null) {
    const high = isZero(free.low) ? null : free.low.inverse();
    return range(
      free.high === null ? ZERO2 : free.high.inverse(),
      free.high === null || free.highOpen,
      high,
      free.lowOpen
    );
  }
  if (isNegativeRange(free)) return negated3(inverted2(negated3(r)));
  return { ...EVERYTHING, zeroFree: true };
}
function powered(base, exponent) {
  if (isNegative(exponent)) return inverted2(powered(base, exponent.neg()));
  if (isZero(exponent)) return point(ONE2);
  const even = isInteger(exponent) && exponent.n % 2n === 0n;
  const wholeLow = isNonnegative(base) && isInteger(exponent) ? ends(base.low, exponent) : null;
  const wholeHigh = isNonnegative(base) && isInteger(exponent) ? ends(base.high, exponent) : null;
  if (wholeLow !== null) return withZero(range(wholeLow, base.lowOpen, wholeHigh, base.highOpen), base);
  if (even) {
    const size = largest(base);
    const high = size === null ? null : ends(size, exponent);
    return withZero(range(ZERO2, base.zeroFree, high, false), base);
  }
  if (isInteger(exponent))
    return isNonpositive(base) ? negated3(powered(negated3(base), exponent)) : withZero(EVERYTHING, base);
  if (exponent.d % 2n === 0n || numerator(exponent) % 2n === 0n) return withZero(NONNEGATIVE, base);
  return withZero(isNonnegative(base) ? NONNEGATIVE : EVERYTHING, base);
}
var ends = (value2, exponent) => value2 === null ? null : small(integerPower(value2, exponent.n, Number(MAX_BITS2)));
var withZero = (result, base) => base.zeroFree ? openAtZero(result) : result;
var largest = (r) => {
  if (r.low === null || r.high === null) return null;
  return r.low.abs().compare(r.high.abs()) > 0 ? r.low.abs() : r.high.abs();
};

// src/rule/rational-function.ts
init_rational();

// src/rule/polynomial.ts
init_rational();
var TooLarge = class extends Error {
};
var Budget = class {
  constructor(left) {
    this.left = left;
  }
  left;
  /** @throws TooLarge when the budget is used up. */
  charge(cost2) {
    this.left -= cost2;
    if (this.left < 0) throw new TooLarge();
  }
};
var MAX_TERMS = 600;
var MAX_BITS3 = 2048n;
var ONE3 = rational(1);
var UNIT2 = { key: "", factors: [] };
var ZERO_POLYNOMIAL = /* @__PURE__ */ new Map();
function monomialOf(factors) {
  return { key: factors.map(([atom, exponent]) => `${atom}^${exponent.toFraction()}`).join("*"), factors };
}
var atomPower = (atom, exponent) => isZero(exponent) ? UNIT2 : monomialOf([[atom, exponent]]);
function multiplyMonomials(a, b) {
  if (a.factors.length === 0) return b;
  if (b.factors.length === 0) return a;
  const merged2 = [];
  let i = 0;
  let j = 0;
  while (i < a.factors.length || j < b.factors.length) {
    const left = a.factors[i];
    const right = b.factors[j];
    if (right === void 0 || left !== void 0 && left[0] < right[0]) {
      if (left !== void 0) merged2.push(left);
      i++;
    } else if (left === void 0 || right[0] < left[0]) {
      merged2.push(right);
      j++;
    } else {
      const exponent = left[1].add(right[1]);
      if (!isZero(exponent)) merged2.push([left[0], exponent]);
      i++;
      j++;
    }
  }
  return monomialOf(merged2);
}
var monomialPower = (a, exponent) => isZero(exponent) ? UNIT2 : monomialOf(a.factors.map(([atom, own]) => [atom, own.mul(exponent)]));
var constantPolynomial = (value2) => single(UNIT2, value2);
var single = (monomial, coefficient) => isZero(coefficient) ? ZERO_POLYNOMIAL : /* @__PURE__ */ new Map([[monomial.key, { monomial, coefficient }]]);
function onlyTerm(p) {
  if (p.size !== 1) return null;
  for (const term2 of p.values()) return term2;
  return null;
}
function addPolynomials(a, b, budget) {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  budget.charge(b.size);
  const result = new Map(a);
  for (const term2 of b.values()) accumulate(result, term2.monomial, term2.coefficient);
  return result;
}
function multiplyPolynomials(a, b, budget) {
  budget.charge(a.size * b.size);
  const result = /* @__PURE__ */ new Map();
  for (const left of a.values()) {
    for (const right of b.values()) {
      accumulate(result, multiplyMonomials(left.monomial, right.monomial), left.coefficient.mul(right.coefficient));
    }
    if (result.size > MAX_TERMS) throw new TooLarge();
  }
  return result;
}
function accumulate(into3, monomial, coefficient) {
  const before = into3.get(monomial.key);
  const value2 = before === void 0 ? coefficient : before.coefficient.add(coefficient);
  if (value2.n >> MAX_BITS3 !== 0n || value2.d >> MAX_BITS3 !== 0n) throw new TooLarge();
  if (isZero(value2)) into3.delete(monomial.key);
  else into3.set(monomial.key, { monomial, coefficient: value2 });
}
function polynomialPower(p, n, budget) {
  let result = constantPolynomial(ONE3);
  let square4 = p;
  for (let left = n; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = multiplyPolynomials(result, square4, budget);
    if (left > 1) square4 = multiplyPolynomials(square4, square4, budget);
  }
  return result;
}
var polynomialKey = (p) => [...p.values()].map(({ monomial, coefficient }) => `${coefficient.toFraction()}*${monomial.key}`).sort().join("+");
function primitivePart(p) {
  const terms = [...p.values()].sort((a, b) => a.monomial.key < b.monomial.key ? -1 : 1);
  const least2 = /* @__PURE__ */ new Map();
  for (const [position, { monomial: monomial2 }] of terms.entries()) {
    const own = new Map(monomial2.factors);
    for (const atom of /* @__PURE__ */ new Set([...least2.keys(), ...own.keys()])) {
      const zero = rational(0);
      const here = own.get(atom) ?? zero;
      const before = least2.get(atom) ?? (position === 0 ? here : zero);
      least2.set(atom, here.compare(before) < 0 ? here : before);
    }
  }
  const factors = [...least2].filter(([, exponent]) => !isZero(exponent)).sort(([a], [b]) => a - b);
  const monomial = monomialOf(factors);
  const inverse3 = monomialPower(monomial, rational(-1));
  const reduced2 = terms.map((term2) => ({
    monomial: multiplyMonomials(term2.monomial, inverse3),
    coefficient: term2.coefficient
  }));
  reduced2.sort((a, b) => a.monomial.key < b.monomial.key ? -1 : 1);
  const content2 = reduced2[0]?.coefficient ?? ONE3;
  const primitive2 = new Map(
    reduced2.map((term2) => [term2.monomial.key, { monomial: term2.monomial, coefficient: term2.coefficient.div(content2) }])
  );
  return { content: content2, monomial, primitive: primitive2 };
}

// src/rule/rational-function.ts
var EFFORT = 4e4;
var MAX_SUBTERMS = 1e3;
var MAX_EXPONENT = 40n;
function sameRational(u, v) {
  if (u === v) return "yes";
  if (postorder(u).length + postorder(v).length > MAX_SUBTERMS) return "unknown";
  const reader = new Reader(new Budget(EFFORT));
  try {
    const left = reader.read(u);
    const right = reader.read(v);
    if (left === null || right === null) return "unknown";
    const negative2 = { numerator: constantPolynomial(rational(-1)), denominators: NO_FACTORS };
    return reader.add(left, reader.multiply(right, negative2)).numerator.size === 0 ? "yes" : "no";
  } catch (error) {
    if (error instanceof TooLarge) return "unknown";
    throw error;
  }
}
var NO_FACTORS = /* @__PURE__ */ new Map();
var whole = (numerator2) => ({ numerator: numerator2, denominators: NO_FACTORS });
var Reader = class {
  constructor(budget) {
    this.budget = budget;
  }
  budget;
  atoms = /* @__PURE__ */ new Map();
  /** Atoms that stand for a root of a fraction: their whole powers are the fraction's. */
  roots = /* @__PURE__ */ new Map();
  /** The term as a fraction; null where it divides by zero. */
  read(root3) {
    return fold(root3, (term2, of) => {
      this.budget.charge(1);
      return this.combine(term2, of);
    });
  }
  combine(term2, of) {
    switch (term2.kind) {
      case "number":
        return whole(constantPolynomial(term2.value));
      case "symbol":
        return term2.name === "e" ? this.exponential("exp", whole(constantPolynomial(ONE3))) : this.atom(`symbol ${term2.name}`);
      case "sum":
        return this.all(term2.terms.map(of), (a, b) => this.add(a, b));
      case "product":
        return this.all(term2.factors.map(of), (a, b) => this.multiply(a, b));
      case "negation": {
        const operand2 = of(term2.operand);
        return operand2 === null ? null : this.multiply(operand2, whole(constantPolynomial(rational(-1))));
      }
      case "quotient": {
        const n = of(term2.numerator);
        const d = of(term2.denominator);
        const inverse3 = d === null ? null : this.invert(d);
        return n === null || inverse3 === null ? null : this.multiply(n, inverse3);
      }
      case "power": {
        const base = of(term2.base);
        const exponent = of(term2.exponent);
        return base === null || exponent === null ? null : this.power(base, exponent);
      }
      case "application":
        return this.application(term2, of);
      default:
        return this.atom(this.opaque(term2));
    }
  }
  application(term2, of) {
    const args = term2.args.map(of);
    const [u] = args;
    if (u === null || args.includes(null) || u === void 0) return this.atom(this.opaque(term2));
    if (term2.primes === 0 && term2.name === "exp") return this.exponential("exp", u);
    if (term2.primes === 0 && term2.name === "sqrt") return this.root(u, rational(1, 2));
    const keys = args.map((arg) => arg === null ? "" : fractionKey(arg));
    const key = `${term2.name} ${term2.primes} (${keys.join(", ")})`;
    if (term2.primes === 0 && term2.name === "ln") this.logarithms.set(this.atomNumber(key), u);
    return this.atom(key);
  }
  /** Terms are numbered by their normal forms, so that congruent ones are the same atom. */
  opaqueNumbers = /* @__PURE__ */ new Map();
  opaque(term2) {
    const normal2 = normalForm(term2);
    const known = this.opaqueNumbers.get(normal2) ?? this.opaqueNumbers.size;
    this.opaqueNumbers.set(normal2, known);
    return `term ${known}`;
  }
  atomNumber(key) {
    const known = this.atoms.get(key) ?? this.atoms.size;
    this.atoms.set(key, known);
    return known;
  }
  atom(key) {
    return whole(single(atomPower(this.atomNumber(key), ONE3), ONE3));
  }
  all(list2, combine5) {
    return list2.reduce((a, b) => a === null || b === null ? null : combine5(a, b));
  }
  add(a, b) {
    const denominators = new Map(a.denominators);
    for (const [key, factor2] of b.denominators) {
      if (factor2.exponent > (denominators.get(key)?.exponent ?? 0)) denominators.set(key, factor2);
    }
    const left = this.extend(a, denominators);
    const right = this.extend(b, denominators);
    return this.settle({ numerator: addPolynomials(left, right, this.budget), denominators });
  }
  /** The numerator over a larger common denominator. */
  extend(a, denominators) {
    let numerator2 = a.numerator;
    for (const [key, factor2] of denominators) {
      const missing2 = factor2.exponent - (a.denominators.get(key)?.exponent ?? 0);
      if (missing2 === 0) continue;
      numerator2 = multiplyPolynomials(numerator2, polynomialPower(factor2.polynomial, missing2, this.budget), this.budget);
    }
    return numerator2;
  }
  multiply(a, b) {
    const denominators = new Map(a.denominators);
    for (const [key, factor2] of b.denominators) {
      const exponent = factor2.exponent + (denominators.get(key)?.exponent ?? 0);
      denominators.set(key, { polynomial: factor2.polynomial, exponent });
    }
    return this.settle({ numerator: multiplyPolynomials(a.numerator, b.numerator, this.budget), denominators });
  }
  invert(a) {
    if (a.numerator.size === 0) return null;
    const { content: content2, monomial, primitive: primitive2 } = primitivePart(a.numerator);
    let numerator2 = single(monomialPower(monomial, rational(-1)), content2.inverse());
    for (const { polynomial, exponent } of a.denominators.values()) {
      numerator2 = multiplyPolynomials(numerator2, polynomialPower(polynomial, exponent, this.budget), this.budget);
    }
    if (primitive2.size === 1) return this.settle(whole(numerator2));
    const factor2 = { polynomial: primitive2, exponent: 1 };
    return this.settle({ numerator: numerator2, denominators: /* @__PURE__ */ new Map([[polynomialKey(primitive2), factor2]]) });
  }
  power(base, exponent) {
    const value2 = constantOf(exponent);
    if (value2 === null) return this.symbolicPower(base, exponent);
    return isInteger(value2) ? this.integerPower(base, value2) : this.root(base, value2);
  }
  integerPower(base, exponent) {
    if (isNegative(exponent)) {
      const inverse3 = this.invert(base);
      return inverse3 === null ? null : this.integerPower(inverse3, exponent.neg());
    }
    const lone = base.denominators.size === 0 ? onlyTerm(base.numerator) : null;
    if (lone?.coefficient.equals(1)) return this.settle(whole(single(monomialPower(lone.monomial, exponent), ONE3)));
    if (exponent.n > MAX_EXPONENT) throw new TooLarge();
    let result = whole(constantPolynomial(ONE3));
    for (let left = exponent.n; left > 0n; left--) result = this.multiply(result, base);
    return result;
  }
  /** base^q for a fraction q. Of e^u any power is e^(q u); of another base the root becomes an atom. */
  root(base, exponent) {
    const lone = base.denominators.size === 0 ? onlyTerm(base.numerator) : null;
    if (lone?.coefficient.equals(1) && this.isRootable(lone.monomial.factors)) {
      return whole(single(monomialPower(lone.monomial, exponent), ONE3));
    }
    const atom = this.atomNumber(`root ${fractionKey(base)}`);
    this.roots.set(atom, base);
    return this.settle(whole(single(atomPower(atom, exponent), ONE3)));
  }
  /** (e^u)^q = e^(q u), and x^q is a power of the atom x. But (x²)^(1/2) is not x. */
  isRootable(factors) {
    if (factors.length === 1 && factors[0]?.[1].equals(1) && !this.roots.has(factors[0][0])) return true;
    return factors.length > 0 && factors.every(([atom]) => this.exponentials.has(atom));
  }
  exponentials = /* @__PURE__ */ new Set();
  /** Atoms that are logarithms, with what they are the logarithm of: e^(q ln u) = u^q. */
  logarithms = /* @__PURE__ */ new Map();
  symbolicPower(base, exponent) {
    return this.exponential(`power ${fractionKey(base)}`, exponent, base);
  }
  /** b^(Σ q·m) = Π (b^m)^q, an atom for each monomial m of the exponent. `base` is null where b is e. */
  exponential(name, exponent, base = null) {
    const under = denominatorKeys(exponent).join("");
    let result = whole(constantPolynomial(ONE3));
    for (const { monomial, coefficient } of exponent.numerator.values()) {
      if (monomial.key === "" && under === "" && base !== null && isInteger(coefficient)) {
        const factor2 = this.integerPower(base, coefficient);
        if (factor2 === null) return null;
        result = this.multiply(result, factor2);
        continue;
      }
      const logarithm3 = base === null && under === "" ? this.logarithmOf(monomial) : null;
      if (logarithm3 !== null) {
        const factor2 = isInteger(coefficient) ? this.integerPower(logarithm3, coefficient) : this.root(logarithm3, coefficient);
        if (factor2 === null) return null;
        result = this.multiply(result, factor2);
        continue;
      }
      const atom = this.atomNumber(`${name} ${monomial.key}${under === "" ? "" : `/${under}`}`);
      if (base === null) this.exponentials.add(atom);
      result = this.multiply(result, whole(single(atomPower(atom, coefficient), ONE3)));
    }
    return result;
  }
  logarithmOf({ factors }) {
    const [only] = factors;
    return factors.length === 1 && only?.[1].equals(1) ? this.logarithms.get(only[0]) ?? null : null;
  }
  /** Takes whole powers of roots out: (√u)³ = u √u. */
  settle(a) {
    if (this.roots.size === 0) return a;
    for (const { monomial, coefficient } of a.numerator.values()) {
      for (const [atom, exponent] of monomial.factors) {
        const base = this.roots.get(atom);
        const power3 = base === void 0 ? rational(0) : exponent.floor();
        if (base === void 0 || isZero(power3)) continue;
        const others = new Map(a.numerator);
        others.delete(monomial.key);
        const remaining = multiplyMonomials(monomial, atomPower(atom, power3.neg()));
        const lifted = this.integerPower(base, power3);
        if (lifted === null) throw new TooLarge();
        const changed = this.multiply(
          { numerator: single(remaining, coefficient), denominators: a.denominators },
          lifted
        );
        return this.add({ numerator: others, denominators: a.denominators }, changed);
      }
    }
    return a;
  }
};
var constantOf = (a) => {
  if (a.denominators.size > 0) return null;
  if (a.numerator.size === 0) return rational(0);
  const lone = onlyTerm(a.numerator);
  return lone !== null && lone.monomial.key === "" ? lone.coefficient : null;
};
var fractionKey = (a) => [polynomialKey(a.numerator), ...denominatorKeys(a)].join("/");
var denominatorKeys = (a) => [...a.denominators].map(([key, factor2]) => `(${key})^${factor2.exponent}`).sort();

// src/rule/conditions.ts
var first = (args) => args[0];
var second2 = (args) => args[1];
var CONDITIONS = {
  /** u changes with x. */
  depends: { arity: 2, decide: (args) => depends(first(args), second2(args)) },
  /** u does not depend on x. */
  constant: { arity: 2, decide: (args) => not(depends(first(args), second2(args))) },
  /** u is written as a rational number. */
  number: { arity: 1, decide: ([u]) => fromBoolean(u !== void 0 && rationalOf(u) !== null) },
  symbol: { arity: 1, decide: ([u]) => fromBoolean(u?.kind === "symbol" && !isConstantName(u)) },
  /** u is a number or a symbol. */
  atom: { arity: 1, decide: ([u]) => fromBoolean(u?.kind === "symbol" || u !== void 0 && rationalOf(u) !== null) },
  /** f is a function that the table does not have. */
  unfamiliar: {
    arity: 1,
    decide: ([f], { functions: functions3 }) => fromBoolean(f?.kind === "application" && functions3.find(f.name) === null)
  },
  rational: { arity: 1, decide: ([u]) => onNumber(u, () => true) },
  integer: { arity: 1, decide: ([u]) => onNumber(u, isInteger) },
  even: { arity: 1, decide: ([u]) => onNumber(u, (value2) => isInteger(value2) && value2.n % 2n === 0n) },
  odd: { arity: 1, decide: ([u]) => onNumber(u, (value2) => isInteger(value2) && value2.n % 2n === 1n) },
  positive: {
    arity: 1,
    decide: (args, context) => positive(first(args), context),
    noted: (args) => comparison(first(args), ">", ZERO)
  },
  negative: {
    arity: 1,
    decide: (args, context) => negative(first(args), context),
    noted: (args) => comparison(first(args), "<", ZERO)
  },
  nonnegative: {
    arity: 1,
    decide: (args, context) => not(negative(first(args), context)),
    noted: (args) => comparison(first(args), ">=", ZERO)
  },
  nonzero: {
    arity: 1,
    decide: (args, context) => nonzero(first(args), context),
    noted: (args) => comparison(first(args), "!=", ZERO)
  },
  less: {
    arity: 2,
    decide: (args, context) => less(first(args), second2(args), context),
    noted: (args) => comparison(first(args), "<", second2(args))
  },
  atMost: {
    arity: 2,
    decide: (args, context) => not(less(second2(args), first(args), context)),
    noted: (args) => comparison(first(args), "<=", second2(args))
  },
  same: {
    arity: 2,
    decide: (args, context) => same(first(args), second2(args), context),
    noted: (args) => comparison(first(args), "=", second2(args))
  },
  differ: {
    arity: 2,
    decide: (args, context) => not(same(first(args), second2(args), context)),
    noted: (args) => comparison(first(args), "!=", second2(args))
  },
  /** Equal as rational functions of the subterms that are not rational. */
  sameRational: { arity: 2, decide: (args) => sameRational(first(args), second2(args)) },
  /** Equal wherever both are defined, as far as the context can prove it. */
  sameValue: {
    arity: 2,
    decide: (args, context) => context.sameValue?.(first(args), second2(args)) ?? "unknown"
  }
};
var kindOf = (name) => CONDITIONS[name];
var isConditionName = (name) => Object.hasOwn(CONDITIONS, name);
var conditionNames = () => Object.keys(CONDITIONS);
var conditionArity = (name) => kindOf(name).arity;
var isNotable = (name) => kindOf(name).noted !== void 0;
function decide(condition, bindings, context) {
  const args = argumentsOf(condition, bindings);
  return args === null ? "unknown" : kindOf(condition.name).decide(args, context);
}
function noted(condition, bindings) {
  const args = argumentsOf(condition, bindings);
  return args === null ? null : kindOf(condition.name).noted?.(args) ?? null;
}
function argumentsOf(condition, bindings) {
  const args = [];
  for (const template of condition.args) {
    const bare4 = template.kind === "symbol" || template.kind === "application" && template.args.length === 0;
    const arg = (bare4 ? boundTo(bindings, template.name) : void 0) ?? instantiate(template, bindings);
    if (arg === null) return null;
    args.push(arg);
  }
  return args;
}
function depends(u, x) {
  return x.kind === "symbol" ? fromBoolean(dependsOn(u, x)) : "unknown";
}
function onNumber(u, ask) {
  const value2 = u === void 0 ? null : rationalOf(u);
  return value2 === null ? "unknown" : fromBoolean(ask(value2));
}
function positive(u, context) {
  const range2 = rangeOf(u, context);
  return isPositive(range2) ? "yes" : isNonpositive(range2) ? "no" : "unknown";
}
function negative(u, context) {
  const range2 = rangeOf(u, context);
  return isNegativeRange(range2) ? "yes" : isNonnegative(range2) ? "no" : "unknown";
}
function nonzero(u, context) {
  const range2 = rangeOf(u, context);
  return range2.zeroFree ? "yes" : isZeroRange(range2) ? "no" : "unknown";
}
function less(a, b, context) {
  if (congruent(a, b)) return "no";
  const direct = directly("<", a, b, context);
  if (direct !== "unknown") return direct;
  if (rationalOf(b)?.n === 0n) return negative(a, context);
  if (rationalOf(a)?.n === 0n) return positive(b, context);
  return positive(difference2(b, a), context);
}
function same(a, b, context) {
  if (congruent(a, b)) return "yes";
  const [p, q] = [rationalOf(a), rationalOf(b)];
  if (p !== null && q !== null) return fromBoolean(p.equals(q));
  const direct = directly("=", a, b, context);
  if (direct !== "unknown") return direct;
  if (q !== null && isZero(q)) return not(nonzero(a, context));
  if (p !== null && isZero(p)) return not(nonzero(b, context));
  return not(nonzero(difference2(a, b), context));
}
function directly(asked, a, b, context) {
  let found = "unknown";
  const use = (assumption) => {
    if (assumption.kind === "and") assumption.conditions.forEach(use);
    if (assumption.kind !== "comparison" || found !== "unknown") return;
    const { left, right, relation } = assumption;
    if (congruent(left, a) && congruent(right, b)) found = FOLLOWS[asked][relation];
    else if (congruent(left, b) && congruent(right, a)) found = FOLLOWS_MIRRORED[asked][relation];
  };
  context.assumptions.forEach(use);
  return found;
}
var FOLLOWS = {
  "<": { "<": "yes", "<=": "unknown", ">": "no", ">=": "no", "=": "no", "!=": "unknown" },
  "=": { "<": "no", "<=": "unknown", ">": "no", ">=": "unknown", "=": "yes", "!=": "no" }
};
var FOLLOWS_MIRRORED = {
  "<": { "<": "no", "<=": "no", ">": "yes", ">=": "unknown", "=": "no", "!=": "unknown" },
  "=": { "<": "no", "<=": "unknown", ">": "no", ">=": "unknown", "=": "yes", "!=": "no" }
};

// src/rule/apply.ts
function applyAt(rule2, term2, path, bindings, context) {
  const subject = subtermAt(term2, path);
  if (subject === null) return { refused: `nothing stands at path [${path.join(", ")}]` };
  const misfit = misfitOf(rule2, bindings);
  if (misfit !== null) return { refused: misfit };
  for (const condition of rule2.conditions) {
    if (decide(condition, bindings, context) !== "yes") return { refused: `${condition.text} is not proved` };
  }
  const assumptions = [];
  for (const condition of rule2.assumptions) {
    const truth = decide(condition, bindings, context);
    if (truth === "yes") continue;
    const note = noted(condition, bindings);
    if (truth === "no" || note === null) return { refused: `${condition.text} does not hold` };
    assumptions.push(note);
  }
  const from = instantiate(rule2.from, bindings);
  const to = instantiate(rule2.to, bindings);
  if (from === null || to === null) return { refused: "the rule has no value for these bindings" };
  const rest2 = boundTo(bindings, REST);
  if (rest2 === void 0) {
    if (!congruent(from, subject)) return { refused: "what stands there is not an instance of the rule" };
    return { after: place(term2, path, to), assumptions };
  }
  const kind = rule2.partial;
  if (kind === null || !congruent(withRest(kind, from, rest2), subject)) {
    return { refused: "what stands there is not an instance of the rule" };
  }
  return { after: place(term2, path, replaceMembers(kind, subject, to, rest2)), assumptions };
}
function misfitOf(rule2, bindings) {
  for (const [name, sort] of rule2.sorts) {
    const bound = boundTo(bindings, name);
    if (bound === void 0) return `${name} is not bound`;
    if (sort === "number" && rationalOf(bound) === null) return `${name} is not bound to a number`;
    if (sort === "variable" && (bound.kind !== "symbol" || isConstantName(bound))) {
      return `${name} is not bound to a variable`;
    }
    if (sort === "function" && !isFunctionBinding(bound)) return `${name} is not bound to a function`;
  }
  for (const name of Object.keys(bindings)) {
    if (name !== REST && !rule2.sorts.has(name)) return `${name} is no metavariable of the rule`;
  }
  return null;
}
function isFunctionBinding(bound) {
  if (bound.kind !== "application") return false;
  return bound.args.every((arg, i) => arg.kind === "symbol" && bound.args.indexOf(arg) === i);
}
function replaceMembers(kind, subject, instance, rest2) {
  const list2 = members(subject, kind);
  const left = [...members(rest2, kind)];
  const kept = new Array(list2.length).fill(false);
  for (let i = list2.length - 1; i >= 0; i--) {
    const at2 = left.lastIndexOf(list2[i]);
    if (at2 < 0) continue;
    left.splice(at2, 1);
    kept[i] = true;
  }
  const result = [];
  let placed = false;
  list2.forEach((member, i) => {
    if (kept[i]) result.push(member);
    else if (!placed) {
      placed = true;
      result.push(...directMembers(instance, kind));
    }
  });
  return join(kind, result);
}
function place(term2, path, replacement) {
  const parentPath = path.slice(0, -1);
  const index = path.at(-1);
  const parent = index === void 0 ? null : subtermAt(term2, parentPath);
  const isList = replacement.kind === "sum" || replacement.kind === "product";
  if (index === void 0 || parent === null || !isList || parent.kind !== replacement.kind) {
    return replaceAt(term2, path, replacement);
  }
  const list2 = [...directMembers(parent, replacement.kind)];
  list2.splice(index, 1, ...directMembers(replacement, replacement.kind));
  return replaceAt(term2, parentPath, join(replacement.kind, list2));
}

// src/rule/compile.ts
init_traits();

// src/syntax/from-mathjs.ts
init_make();
init_names();
init_read_error();
init_spellings();

// src/syntax/limits.ts
var LIMITS = {
  length: 5e5,
  tokens: 25e4,
  depth: 2e4,
  digits: 1e3,
  exponent: 1e3,
  ambiguities: 100,
  latexDepth: 500
};
var withLimits = (own) => own === void 0 ? LIMITS : { ...LIMITS, ...own };

// src/syntax/options.ts
init_make();
init_names();
var NO_MACROS = {};
var NO_NAMES = /* @__PURE__ */ new Set();
var DEFAULT_LETTERS = new Set(FUNCTION_LETTERS);
function contextOf(options, format) {
  return {
    functions: options.functions,
    log: options.log ?? "natural",
    letters: options.unknownFunctions === void 0 || options.unknownFunctions.length === 0 ? DEFAULT_LETTERS : /* @__PURE__ */ new Set([...FUNCTION_LETTERS, ...options.unknownFunctions]),
    symbols: options.symbols === void 0 ? NO_NAMES : new Set(options.symbols),
    variable: options.variable === void 0 ? null : symbol(options.variable),
    patterns: options.patterns ?? false,
    limits: withLimits(options.limits),
    macros: options.macros ?? NO_MACROS,
    format
  };
}
function detectFormat(text2) {
  return /\\[A-Za-z,;:!|{}()[\]\\]|[\^_]\s*\{|\$/.test(text2) ? "latex" : "plain";
}

// src/syntax/read.ts
init_make();

// src/syntax/grammar/ambiguity.ts
init_make();
init_spellings();
var Ambiguities = class {
  list;
  text;
  context;
  constructor(text2, context, already) {
    this.text = text2;
    this.context = context;
    this.list = [...already];
  }
  get full() {
    return this.list.length >= this.context.limits.ambiguities;
  }
  slice(start, end) {
    return this.text.slice(start, end).trim();
  }
  of(node) {
    return this.slice(node.start, node.end);
  }
  /** The text of a node in brackets, unless it is in brackets, a name or a number. */
  closed(node) {
    return node.form === "number" || node.form === "name" || node.form === "bracketed" ? this.of(node) : `(${this.of(node)})`;
  }
  add(start, end, taken, other, takenText, otherText) {
    if (this.full || taken === other) return;
    const message = `"${short(this.slice(start, end))}" is read as ${short(takenText)}; it could be ${short(otherText)}`;
    this.list.push({ span: [start, end], taken, other, takenText, otherText, message });
  }
  /**
   * Whether a factor written beside `left` may belong to its end: to the denominator in `1/2x`, to the argument in
   * `sin x cos x`, to the exponent in `e^-z x`. `next` is the token after it.
   */
  doubtful(left, next2) {
    if (left.form === "quotient" || left.form === "bareCall") return true;
    return left.form === "power" && this.looseExponent(left) && this.mayExtend(left, next2);
  }
  looseExponent(node) {
    const exponent = exponentOf2(node);
    return exponent !== void 0 && exponent.form !== "bracketed" && exponent.form !== "call";
  }
  mayExtend(left, next2) {
    const simple = next2.kind === "name" || next2.kind === "number" || next2.kind === "open" && next2.text === "(" && !next2.spaced;
    if (!simple || this.context.format === "latex") return false;
    const isExponential2 = left.term.kind === "application";
    const numeric = left.term.kind === "power" && left.term.base.kind === "number";
    return isExponential2 || numeric || exponentOf2(left)?.form === "negation";
  }
  /** The doubt in a product after factor `index`: its neighbours up to `until` may belong to it. */
  product(factors, index, until) {
    const left = factors[index];
    const rest2 = factors.slice(index + 1, until);
    const last = rest2[rest2.length - 1];
    if (this.full || left === void 0 || last === void 0) return;
    const restTerms = rest2.map((node) => node.term);
    const absorbed = this.absorb(left, restTerms, rest2.map((node) => this.of(node)).join(" "));
    if (absorbed === null) return;
    const takenText = [this.closed(left), ...rest2.map((node) => this.of(node))].join(" ");
    this.add(left.start, last.end, product2([left.term, ...restTerms]), absorbed.term, takenText, absorbed.text);
  }
  /** `left` with further factors at its end. */
  absorb(left, rest2, restText) {
    const { term: term2 } = left;
    if (left.form === "quotient" && term2.kind === "quotient") {
      const [above2, below2] = left.children;
      if (above2 === void 0 || below2 === void 0) return null;
      return {
        term: quotient2(term2.numerator, into(term2.denominator, below2, rest2)),
        text: `${this.of(above2)}/(${this.of(below2)} ${restText})`
      };
    }
    if (left.form === "power") {
      const exponent = exponentOf2(left);
      const base = this.slice(left.start, exponent?.start ?? left.end).replace(/\s*\^\s*$/, "");
      if (exponent === void 0) return null;
      const raised3 = intoExponent(exponent, rest2);
      const term3 = left.term.kind === "power" ? power2(left.term.base, raised3) : powerOf(E, raised3);
      return { term: term3, text: `${base}^(${this.of(exponent)} ${restText})` };
    }
    if (left.form === "bareCall") return this.absorbByFunction(left, rest2, restText);
    return null;
  }
  absorbByFunction(left, rest2, restText) {
    const inner = left.term.kind === "power" ? left.children[0] : left;
    const exponent = left.term.kind === "power" ? left.term.exponent : null;
    const argument = inner?.children[0];
    if (inner === void 0 || argument === void 0) return null;
    const wider = into(argument.term, argument, rest2);
    const { term: term2 } = inner;
    const text2 = `${this.slice(left.start, argument.start)}(${this.of(argument)} ${restText})`;
    if (term2.kind !== "application") return null;
    const call2 = application(term2.name, [wider, ...term2.args.slice(1)], term2.primes);
    return { term: exponent === null ? call2 : power2(call2, exponent), text: text2 };
  }
  /** `sin x/2`, `e^-z/2`, `x^1/2`: does the quotient divide the whole, or its end? */
  quotient(above2, below2, result) {
    if (this.full) return;
    if (above2.form === "bareCall") this.dividedCall(above2, below2, result);
    else if (above2.form === "power" && this.context.format === "plain") this.dividedPower(above2, below2, result);
  }
  dividedCall(above2, below2, result) {
    const inner = above2.term.kind === "power" ? above2.children[0] : above2;
    const argument = inner?.children[0];
    if (argument === void 0 || inner?.term.kind !== "application") return;
    const { term: term2 } = inner;
    const call2 = application(term2.name, [quotient2(argument.term, below2.term), ...term2.args.slice(1)], term2.primes);
    const other = above2.term.kind === "power" ? power2(call2, above2.term.exponent) : call2;
    const text2 = `${this.slice(above2.start, argument.start)}(${this.of(argument)}/${this.of(below2)})`;
    this.add(above2.start, below2.end, result, other, `(${this.of(above2)})/${this.of(below2)}`, text2);
  }
  dividedPower(above2, below2, result) {
    const exponent = exponentOf2(above2);
    if (exponent === void 0 || !this.looseExponent(above2) || !dividesExponent(exponent, below2)) return;
    const raised3 = divideExponent(exponent, below2.term);
    const other = above2.term.kind === "power" ? power2(above2.term.base, raised3) : powerOf(E, raised3);
    const base = this.slice(above2.start, exponent.start).replace(/\s*\^\s*$/, "");
    const text2 = `${base}^(${this.of(exponent)}/${this.of(below2)})`;
    this.add(above2.start, below2.end, result, other, `(${this.of(above2)})/${this.of(below2)}`, text2);
  }
  /** `sin a x`: one argument, or a product of two? Nobody doubts `sin 2x`. */
  argument(call2, factors, tight) {
    const [first2, ...rest2] = factors;
    const inner = call2.term.kind === "power" ? call2.children[0] : call2;
    if (this.full || first2 === void 0 || inner === void 0) return;
    if (first2.form === "number" && (tight || this.context.format === "latex") && rest2.every((node) => node.form !== "bracketed"))
      return;
    const { term: term2 } = inner;
    if (term2.kind !== "application") return;
    const negative2 = inner.children[0]?.term.kind === "negation" && inner.children[0].form !== "bracketed";
    const shorter = negative2 ? negation2(first2.term) : first2.term;
    const narrow = application(term2.name, [shorter, ...term2.args.slice(1)], term2.primes);
    const other = product2([
      call2.term.kind === "power" ? power2(narrow, call2.term.exponent) : narrow,
      ...rest2.map((node) => node.term)
    ]);
    const name = this.slice(call2.start, inner.children[0]?.start ?? first2.start);
    const from = this.slice(inner.children[0]?.start ?? first2.start, first2.end);
    const whole4 = this.slice(inner.children[0]?.start ?? first2.start, call2.end);
    this.add(
      call2.start,
      call2.end,
      call2.term,
      other,
      `${name}(${whole4})`,
      `${name}(${from}) ${rest2.map((node) => this.of(node)).join(" ")}`
    );
  }
  /** `k(x)`: k times x, or k of x. */
  letter(letter, argument, end) {
    const [name, of] = [symbol(letter.text), symbol(argument.text)];
    const [typed, inside] = [this.slice(letter.start, letter.end), this.slice(argument.start, argument.end)];
    const other = application(letter.text, [of]);
    this.add(letter.start, end, product2([name, of]), other, `${typed}*${inside}`, `the function ${typed} at ${inside}`);
  }
  /** `g(1 - g)`: the value g times the bracket, or the function g at 1 - g. */
  value(left, right, other) {
    const [typed, inside] = [this.of(left), this.of(right)];
    const taken = product2([left.term, right.term]);
    this.add(left.start, right.end, taken, other, `${typed}*${inside}`, `the function ${typed} at ${inside}`);
  }
  /** `d/dz g`: of the function g, or of a constant of that name? */
  constant(operator, body, taken) {
    const name = this.of(body);
    const other = derivative(symbol(name), symbol(operator.text), operator.order);
    const typed = this.slice(operator.start, operator.end);
    this.add(
      operator.start,
      body.end,
      taken,
      other,
      `${typed}(${name}(${operator.text}))`,
      `the derivative of a constant ${name}`
    );
  }
  /** `d/dz(u)^2`: the derivative of the square, or the square of the derivative? `d/dz u v`: of the product, or of u? */
  derivative(operator, body, result) {
    const name = this.slice(operator.start, operator.end);
    const variable2 = symbol(operator.text);
    const taken = `${name}(${this.of(body)})`;
    const [first2, ...rest2] = body.children;
    if (this.full || first2 === void 0) return;
    if (body.form === "power" && first2.form === "bracketed" && body.term.kind === "power") {
      const other = power2(derivative(first2.term, variable2, operator.order), body.term.exponent);
      this.add(
        operator.start,
        body.end,
        result,
        other,
        taken,
        `(${name}${this.of(first2)})^${this.slice(body.children[1]?.start ?? body.end, body.end)}`
      );
    } else if (body.form === "product" || body.form === "quotient") {
      const alone = derivative(first2.term, variable2, operator.order);
      const restTerms = rest2.map((node) => node.term);
      const other = body.form === "product" ? product2([alone, ...restTerms]) : quotient2(alone, productOf(restTerms));
      this.add(
        operator.start,
        body.end,
        result,
        other,
        taken,
        `${name}(${this.of(first2)})${this.text.slice(first2.end, body.end).trimEnd()}`
      );
    }
  }
};
var exponentOf2 = (node) => node.children[node.children.length - 1];
function into(term2, node, rest2) {
  const open = node.form !== "bracketed";
  if (open && term2.kind === "negation") return negation2(product2([...factorsOf2(term2.operand), ...rest2]));
  return product2([...open ? factorsOf2(term2) : [term2], ...rest2]);
}
var factorsOf2 = (term2) => term2.kind === "product" ? term2.factors : [term2];
var intoExponent = (exponent, rest2) => into(exponent.term, exponent, rest2);
function dividesExponent(exponent, below2) {
  if (below2.term.kind !== "number" || below2.form !== "number") return false;
  if (exponent.form === "negation" || exponent.form === "power") return true;
  if (exponent.term.kind !== "number") return false;
  const [n, d] = [exponent.term.value, below2.term.value];
  const usualSquare = n.d === 1n && n.n === 2n;
  return !usualSquare && (d.n === 2n || d.n === 3n) && n.div(d).d !== 1n;
}
var divideExponent = ({ term: term2 }, divisor2) => term2.kind === "negation" ? negation2(quotient2(term2.operand, divisor2)) : quotient2(term2, divisor2);
var LONGEST = 60;
var short = (text2) => text2.length <= LONGEST ? text2 : `${text2.slice(0, LONGEST - 1)}\u2026`;

// src/syntax/grammar/continuation.ts
init_token();

// src/syntax/grammar/build.ts
init_make();
init_spellings();

// src/syntax/grammar/node.ts
var TermNode = class _TermNode {
  term;
  start;
  end;
  children;
  form;
  constructor(term2, start, end, children2, form) {
    this.term = term2;
    this.start = start;
    this.end = end;
    this.children = children2;
    this.form = form;
  }
  get span() {
    return [this.start, this.end];
  }
  /** The same term with its brackets around it. */
  bracketed(start, end) {
    return new _TermNode(this.term, start, end, this.children, "bracketed");
  }
};
var ConditionNode = class {
  condition;
  start;
  end;
  /** The nodes of the terms in it, left to right. */
  children;
  /** A lone equation is likelier a statement in the wrong place than a condition. */
  equation;
  constructor(condition, start, end, children2) {
    this.condition = condition;
    this.start = start;
    this.end = end;
    this.children = children2;
    this.equation = isEquation(condition);
  }
};
var isEquation = (condition) => condition.kind === "comparison" ? condition.relation === "=" : condition.conditions.every(isEquation);
var NO_NODES = Object.freeze([]);

// src/syntax/grammar/build.ts
var SMALL3 = Array.from({ length: 10 }, (_, n) => number(n));
function numberNode(token) {
  const { text: text2 } = token;
  const small3 = text2.length === 1 ? SMALL3[text2.charCodeAt(0) - 48] : void 0;
  return new TermNode(small3 ?? numberFromText(text2), token.start, token.end, NO_NODES, "number");
}
var symbolNode = (token) => new TermNode(symbol(token.text), token.start, token.end, NO_NODES, "name");
var termsOf = (nodes) => nodes.map((node) => node.term);
function over(term2, nodes, form) {
  const first2 = nodes[0];
  const last = nodes[nodes.length - 1];
  return new TermNode(term2, first2.start, last.end, nodes, form);
}
var sumNode = (terms) => over(sum2(termsOf(terms)), terms, "other");
var productNode = (factors, form) => over(product2(termsOf(factors)), factors, form);
var quotientNode = (above2, below2) => over(quotient2(above2.term, below2.term), [above2, below2], "quotient");
var negationNode = (sign2, operand2) => new TermNode(negation2(operand2.term), sign2.start, operand2.end, [operand2], "negation");
function powerNode(base, exponent) {
  const children2 = base.term === E ? [exponent] : [base, exponent];
  return new TermNode(powerOf(base.term, exponent.term), base.start, exponent.end, children2, "power");
}
var derivativeNode = (operator, body) => new TermNode(derivative(body.term, symbol(operator.text), operator.order), operator.start, body.end, [body], "other");
function childrenFor(terms, nodes, at2) {
  if (terms.length === nodes.length && terms.every((term2, i) => term2 === nodes[i]?.term)) return nodes;
  return terms.map(
    (term2) => nodes.find((node) => node.term === term2) ?? new TermNode(term2, at2.start, at2.end, NO_NODES, "other")
  );
}
function callNode(called, args, end, form, log) {
  const { token, base, exponent } = called;
  const given = base === null ? args : [...args, base];
  const term2 = called.known ? callOf(called.name, termsOf(given), called.primes, log) : application(called.name, termsOf(given), called.primes);
  const children2 = term2.kind === "application" ? childrenFor(term2.args, given, token) : term2.kind === "power" ? childrenFor([term2.base, term2.exponent], given, token) : given;
  const call2 = new TermNode(term2, token.start, end, children2, form);
  if (exponent === null) return call2;
  return new TermNode(powerOf(call2.term, exponent.term), token.start, end, [call2, exponent], form);
}
var absNode = (start, end, body) => new TermNode(application("abs", [body.term]), start, end, [body], "call");
function relationNode(nodes, relations) {
  const links = relations.map(
    (relation, i) => comparison(nodes[i].term, relation, nodes[i + 1].term)
  );
  const children2 = relations.flatMap((_, i) => nodes.slice(i, i + 2));
  const first2 = nodes[0];
  const last = nodes[nodes.length - 1];
  const [only] = links;
  return new ConditionNode(
    links.length === 1 && only !== void 0 ? only : conjunction(links),
    first2.start,
    last.end,
    children2
  );
}
function joinNode(kind, nodes) {
  const conditions = nodes.flatMap(
    ({ condition }) => condition.kind === kind ? condition.conditions : [condition]
  );
  const joined2 = kind === "and" ? conjunction(conditions) : disjunction(conditions);
  const first2 = nodes[0];
  const last = nodes[nodes.length - 1];
  return new ConditionNode(
    joined2,
    first2.start,
    last.end,
    nodes.flatMap((node) => node.children)
  );
}
function casesNode(values, conditions, start, end) {
  const branches = conditions.map((node, i) => ({ condition: node.condition, value: values[i].term }));
  const last = values.length > conditions.length ? values[values.length - 1] : null;
  const children2 = conditions.flatMap((node, i) => [values[i], ...node.children]);
  if (last !== null) children2.push(last);
  return new TermNode(cases(branches, last?.term ?? null), start, end, children2, "other");
}

// src/syntax/grammar/call.ts
init_make();
init_spellings();

// src/syntax/grammar/callable.ts
function isFunctionName(state, token, next2) {
  if (token.entry !== null || state.context.letters.has(token.text)) return true;
  if (token.primes > 0 && isBracket(next2) && !next2.spaced) return true;
  return state.context.patterns && isBracket(next2) && !next2.spaced && token.text !== "e" && token.text !== "pi";
}
function orderInBrackets(state, exponent) {
  const outer = state.at + 1;
  if (exponent.kind !== "open") return null;
  const start = exponent.text === "" ? outer + 1 : outer;
  const [open, digits, close2] = [state.tokens[start], state.tokens[start + 1], state.tokens[start + 2]];
  const end = exponent.text === "" ? exponent.match - 1 : exponent.match;
  if (open?.text !== "(" || digits?.kind !== "number" || close2?.match !== start || start + 2 !== end) return null;
  const order = Number(digits.text);
  return Number.isInteger(order) && order >= 1 && order <= 100 ? order : null;
}
var calledBy = (token, name, known) => ({
  token,
  name,
  known,
  primes: token.primes,
  exponent: null,
  base: null,
  alone: token.kind === "root"
});
var isBracket = (token) => token.kind === "open" && (token.text === "(" || token.text === "[");
var isVisibleBracket = (token) => token.kind === "open" && token.text !== "";
function startsOperand({ kind }) {
  switch (kind) {
    case "number":
    case "name":
    case "function":
    case "root":
    case "term":
    case "derivative":
    case "open":
    case "bar":
    case "-":
    case "+":
      return true;
    default:
      return false;
  }
}

// src/syntax/grammar/operator.ts
var PRECEDENCE = {
  frame: 0,
  ternary: 1,
  or: 2,
  and: 3,
  relation: 4,
  sum: 5,
  negation: 6,
  derivativeOfAll: 6,
  product: 7,
  negatedFactor: 8,
  quotient: 9,
  negatedOperand: 10,
  bareCall: 11,
  negatedArgument: 12,
  argument: 13,
  derivative: 14,
  power: 15
};
var Operator = class {
  kind;
  precedence;
  token;
  /** Operands so far, less one. */
  count = 1;
  /** Height of the item stack below the first operand. */
  height;
  frame = "group";
  called = null;
  doubts = null;
  relations = null;
  /** Ternary: the colon has come. Braces: a condition is awaited or here. */
  half = false;
  /** Braces: the conditions so far; and whether the last value is the one for all other cases. */
  otherwise = false;
  constructor(kind, precedence, token, height) {
    this.kind = kind;
    this.precedence = precedence;
    this.token = token;
    this.height = height;
  }
};

// src/syntax/grammar/product.ts
function factor(state, beside4, sign2) {
  state.reduceAbove(PRECEDENCE.product);
  let product3 = state.top();
  if (product3?.kind === "product") product3.count++;
  else product3 = state.push("product", PRECEDENCE.product, sign2);
  const left = state.lastItem();
  if (beside4 === null) {
    const last = product3.doubts?.[product3.doubts.length - 1];
    if (last !== void 0 && last.until < 0) last.until = product3.count;
  } else if (left instanceof TermNode && state.ambiguities.doubtful(left, beside4)) {
    product3.doubts ??= [];
    product3.doubts.push({ index: product3.count - 1, until: -1 });
  }
}
function pushProduct(state, left, right, bracket) {
  if (left.term.kind === "symbol") state.noteValue(left.term.name, left.start);
  state.items.push(left);
  factor(state, bracket, bracket);
  state.items.push(right);
}
function beside2(state, next2) {
  const before = state.before();
  const apart = before?.kind === "number" && next2.kind === "number" && state.top()?.kind !== "bareCall";
  if (apart) throw state.complaints.numbers(before, next2);
  state.reduceAbove(PRECEDENCE.argument);
  if (joinsArgument(state, next2)) {
    const top = state.top();
    if (top?.kind === "argument") top.count++;
    else state.push("argument", PRECEDENCE.argument, next2);
    return true;
  }
  if (before?.kind === "name") letterBeforeBracket(state, before, next2);
  factor(state, next2, next2);
  return true;
}
function joinsArgument(state, next2) {
  const top = state.top();
  const inside = top?.kind === "argument" || top?.kind === "bareCall" && top.called?.alone === false || top?.kind === "negation" && top.precedence === PRECEDENCE.negatedArgument;
  const last = state.lastItem();
  if (!inside || !(last instanceof TermNode)) return false;
  if (last.form !== "number" && last.form !== "name" && last.form !== "power") return false;
  if (next2.kind === "open") {
    return last.form === "number" && next2.text === "(" && (state.context.format === "latex" || !next2.spaced);
  }
  if (next2.kind !== "name") return false;
  const after = state.peek(1);
  if (next2.text === "e" && after.kind === "^") return false;
  return !(isBracket(after) && isFunctionName(state, next2, after));
}
function letterBeforeBracket(state, letter, next2) {
  const inner = state.peek(1);
  if (next2.kind !== "open" || next2.text !== "(" || next2.spaced || inner.kind !== "name" || state.peek(2).kind !== "close")
    return;
  const left = state.lastItem();
  if (left?.end !== letter.end || letter.text === "e" || letter.text === "pi" || inner.text === letter.text) return;
  state.ambiguities.letter(letter, inner, state.peek(2).end);
}

// src/syntax/grammar/call.ts
function closeCall(state, called, args, closing) {
  const opening = state.tokens[closing.match];
  const [argument] = args;
  if (called.token.kind === "name" && opening !== void 0 && argument !== void 0 && args.length === 1) {
    if (!state.context.patterns && state.isValueAfter(called.token.text, opening.start)) {
      const right = argument.bracketed(opening.start, closing.end);
      const left = letterValue(state, called);
      const other = callNode(called, args, closing.end, "call", state.context.log).term;
      state.ambiguities.value(left, right, other);
      pushProduct(state, left, right, opening);
      return;
    }
  }
  state.items.push(finishCall(state, called, args, closing.end, "call"));
}
function letterValue(state, called) {
  const base = called.primes > 0 ? primedNode(state, called.token) : symbolNode(called.token);
  return called.exponent === null ? base : powerNode(base, called.exponent);
}
function finishCall(state, called, args, end, form) {
  const { context, complaints, ambiguities } = state;
  const given = args.length + (called.base === null ? 0 : 1);
  const arity = called.token.kind === "root" ? [1, 1] : called.known ? arityOf(called.name, context.functions) : null;
  if (arity !== null && (given < arity[0] || given > arity[1])) throw complaints.arity(called, arity, args.length, end);
  if (arity === null && given === 0) throw complaints.missingArgument(called, called.token);
  if (called.token.kind === "root" && called.token.order > 2) return rootNode(called.token, args, end, form);
  const node = callNode(called, args, end, form, context.log);
  if (called.exponent === null || !isMinusOne(called.exponent.term)) return node;
  const typed = complaints.shown(called.token);
  const inverse3 = called.known ? context.functions.find(called.name)?.inverse ?? null : null;
  if (inverse3 === null || context.functions.find(inverse3) === null) {
    const message = `${typed}^-1 could be the inverse function or 1/${typed}; write 1/${typed}(\u2026) for the second`;
    throw complaints.at("inverse-function", message, called.token.start, called.exponent.end);
  }
  const term2 = application(
    inverse3,
    args.map((argument) => argument.term)
  );
  const inside = state.text.slice(called.exponent.end, end).trim();
  const shown = inside.startsWith("(") ? inside : `(${inside})`;
  ambiguities.add(node.start, end, term2, node.term, `${inverse3}${shown}`, `1/${typed}${shown}`);
  return new TermNode(term2, node.start, end, args, form);
}
function rootNode(token, args, end, form) {
  const degree = new TermNode(number(token.order), token.start, token.end, NO_NODES, "number");
  const nodes = [...args, degree];
  return new TermNode(
    application(
      "nthRoot",
      nodes.map((node) => node.term)
    ),
    token.start,
    end,
    nodes,
    form
  );
}
function primedNode(state, token) {
  const { variable: variable2 } = state.context;
  const name = token.text;
  if (variable2 === null) {
    const shown = `${state.complaints.shown(token)}${"'".repeat(token.primes)}`;
    throw state.complaints.at(
      "unclear-variable",
      `"${shown}" does not say which variable; write ${shown}(z)`,
      token.start,
      token.end,
      {
        suggestion: `${shown}(z)`
      }
    );
  }
  const child = new TermNode(variable2, token.start, token.end, NO_NODES, "other");
  const known = token.entry?.name ?? name;
  return new TermNode(application(known, [variable2], token.primes), token.start, token.end, [child], "call");
}
function isMinusOne(term2) {
  return term2.kind === "negation" && term2.operand.kind === "number" && term2.operand.value.n === 1n && term2.operand.value.d === 1n;
}

// src/syntax/grammar/cases.ts
function closeBraces(state, frame, content2, closing) {
  const start = frame.token.start;
  const values = content2.filter((item) => item instanceof TermNode);
  const conditions = content2.filter((item) => item instanceof ConditionNode);
  const [first2] = content2;
  if (content2.length === 1 && first2 !== void 0 && !frame.half && !frame.otherwise) {
    return first2 instanceof TermNode ? first2.bracketed(start, closing.end) : first2;
  }
  content2.forEach((item, i) => {
    if (i % 2 === 1 && item instanceof TermNode) throw state.complaints.notCondition(item);
    if (i % 2 === 0 && item instanceof ConditionNode) throw state.complaints.notTerm(item);
  });
  if (conditions.length === 0) {
    throw state.complaints.at(
      "bad-cases",
      "a piecewise term needs a condition: {a if z < 0, b otherwise}",
      start,
      closing.end
    );
  }
  return casesNode(values, conditions, start, closing.end);
}

// src/syntax/grammar/operand.ts
init_make();
init_spellings();
function operand(state) {
  const token = state.peek();
  switch (token.kind) {
    case "number":
      state.at++;
      state.items.push(numberNode(token));
      return false;
    case "name":
      return nameOrCall(state, token);
    case "function":
    case "root": {
      state.at++;
      const known = token.kind === "root";
      const name = known ? token.order === 2 ? "sqrt" : "nthRoot" : SPELLINGS.has(token.text) ? token.text : token.entry?.name ?? token.text;
      return afterFunction(state, calledBy(token, name, true));
    }
    case "term": {
      state.at++;
      const args = token.term?.kind === "application" ? token.term.args : [];
      const children2 = args.map((term2) => new TermNode(term2, token.start, token.end, NO_NODES, "other"));
      state.items.push(new TermNode(token.term ?? symbol(token.text), token.start, token.end, children2, "other"));
      return false;
    }
    case "derivative":
      state.at++;
      state.push(
        "derivative",
        isVisibleBracket(state.peek()) ? PRECEDENCE.derivative : PRECEDENCE.derivativeOfAll,
        token
      );
      return true;
    case "open":
      return state.open(token.text === "{" ? "braces" : token.text === "|" ? "bars" : "group", null);
    case "bar":
      return state.open("bars", null);
    case "-":
      state.at++;
      state.push("negation", minusPrecedence(state), token);
      return true;
    case "+":
      state.at++;
      return true;
    case "otherwise": {
      const braces = state.top();
      if (braces?.frame !== "braces" || !braces.half) break;
      state.at++;
      braces.half = false;
      braces.otherwise = true;
      return false;
    }
    case "close": {
      const call2 = state.top();
      const opened4 = state.tokens[token.match];
      if (call2?.frame === "call" && call2.called !== null && opened4 !== void 0 && state.before() === opened4) {
        state.at++;
        state.closeFrame();
        closeCall(state, call2.called, [], token);
        return false;
      }
      break;
    }
    default:
  }
  throw state.complaints.operand(state.before(), token);
}
function minusPrecedence(state) {
  const top = state.top();
  switch (top?.kind) {
    case "product":
      return PRECEDENCE.negatedFactor;
    case "quotient":
    case "power":
      return PRECEDENCE.negatedOperand;
    case "bareCall":
      return PRECEDENCE.negatedArgument;
    case "negation":
      return top.precedence;
    default:
      return PRECEDENCE.negation;
  }
}
function nameOrCall(state, token) {
  state.at++;
  const next2 = state.peek();
  if (isFunctionName(state, token, next2)) {
    const called = calledBy(token, token.entry?.name ?? token.text, token.entry !== null);
    if (isBracket(next2)) return state.open("call", called);
    if (next2.kind === "^") {
      const exponent = state.peek(1);
      const after = exponent.kind === "open" ? exponent.match + 1 : state.at + 2;
      const bracket = after < state.stop ? state.tokens[after] : void 0;
      const inverse3 = exponent.kind === "-" && isBracket(state.peek(3));
      if (inverse3) return afterFunction(state, called);
      if (bracket !== void 0 && isBracket(bracket) && (exponent.kind === "number" || exponent.kind === "open")) {
        const order = orderInBrackets(state, exponent);
        if (order === null) return afterFunction(state, called);
        called.primes += order;
        state.at = after;
        return state.open("call", called);
      }
    }
    state.noteValue(token.text, token.start);
  }
  state.items.push(token.primes > 0 ? primedNode(state, token) : symbolNode(token));
  return false;
}
function afterFunction(state, called) {
  for (; ; ) {
    const next2 = state.peek();
    if (next2.kind === "_" && called.base === null) {
      if (called.name !== "log") {
        throw state.complaints.at("unexpected-token", `only log takes a base: log_2(x)`, next2.start, next2.end);
      }
      state.at++;
      const base = state.peek();
      if (base.kind === "open") return state.open("base", called);
      if (base.kind !== "number" && base.kind !== "name") throw state.complaints.operand(state.before(), base);
      state.at++;
      called.base = base.kind === "number" ? numberNode(base) : symbolNode(base);
    } else if (next2.kind === "^" && called.exponent === null) {
      state.at++;
      const exponent = state.peek();
      if (exponent.kind === "open") return state.open("exponent", called);
      called.exponent = simpleExponent(state);
    } else return argumentOf(state, called);
  }
}
function simpleExponent(state) {
  const sign2 = state.peek();
  if (sign2.kind === "-") state.at++;
  const token = state.peek();
  if (token.kind !== "number" && token.kind !== "name") throw state.complaints.operand(state.before(), token);
  state.at++;
  const node = token.kind === "number" ? numberNode(token) : symbolNode(token);
  return sign2.kind === "-" ? negationNode(sign2, node) : node;
}
function argumentOf(state, called) {
  const next2 = state.peek();
  if (next2.kind === "open" && next2.text !== "|") {
    const raised3 = next2.text === "" && !called.alone && state.tokens[next2.match + 1]?.kind === "^";
    if (!raised3) return state.open("call", called);
  }
  if (!startsOperand(next2)) throw state.complaints.missingArgument(called, next2);
  state.push("bareCall", PRECEDENCE.bareCall, called.token).called = called;
  return true;
}

// src/syntax/grammar/brackets.ts
function separator(state, token) {
  state.reduceAbove(PRECEDENCE.frame);
  const frame = state.top();
  if (frame?.frame === "call" && token.kind === ",") {
    state.at++;
    return true;
  }
  if (frame?.frame !== "braces") throw state.complaints.operator(token, state.before(), state.peek(1));
  frame.half = false;
  state.at++;
  const next2 = state.peek();
  if (next2.kind === "close") return false;
  if (next2.kind === "otherwise") {
    state.at++;
    frame.otherwise = true;
  }
  return true;
}
function branch(state, token) {
  state.reduceAbove(PRECEDENCE.frame);
  const braces = state.top();
  if (braces?.frame !== "braces") throw state.complaints.operator(token, state.before(), state.peek(1));
  state.at++;
  if (token.kind === "if") {
    if (braces.half) throw state.complaints.operator(token, state.before(), state.peek());
    braces.half = true;
    return true;
  }
  const wanted = braces.half;
  braces.half = false;
  braces.otherwise = true;
  return wanted;
}
function close(state, token) {
  state.reduceAbove(PRECEDENCE.frame);
  const open = state.top();
  if (token.kind === "close" && open !== void 0 && open.token !== state.tokens[token.match]) {
    throw state.complaints.unclosedBar(open.token);
  }
  state.at++;
  const { frame, content: content2 } = state.closeFrame();
  const { called } = frame;
  if (frame.frame === "braces") {
    state.items.push(closeBraces(state, frame, content2, token));
    return false;
  }
  if (frame.frame === "call" && called !== null) {
    closeCall(
      state,
      called,
      content2.map((item2) => state.asTerm(item2)),
      token
    );
    return false;
  }
  const [item] = content2;
  if (frame.frame === "bars") state.items.push(absNode(frame.token.start, token.end, state.asTerm(item)));
  else if (called !== null) {
    const node = state.asTerm(item).bracketed(frame.token.start, token.end);
    if (frame.frame === "exponent") called.exponent = node;
    else called.base = node;
    return afterFunction(state, called);
  } else state.items.push(item instanceof TermNode ? item.bracketed(frame.token.start, token.end) : item);
  return false;
}

// src/syntax/grammar/reduce.ts
init_make();
init_names();
function reduceTop(state, operator) {
  const { items, ambiguities } = state;
  switch (operator.kind) {
    case "sum":
      items.push(sumNode(takeTerms(state, operator.count + 1)));
      return;
    case "product": {
      const factors = takeTerms(state, operator.count + 1);
      items.push(productNode(factors, "product"));
      operator.doubts?.forEach(({ index, until }, i, all2) => {
        const next2 = all2[i + 1]?.index ?? factors.length;
        ambiguities.product(factors, index, Math.min(next2 + 1, until < 0 ? factors.length : until));
      });
      return;
    }
    case "argument":
      items.push(productNode(takeTerms(state, operator.count + 1), "argument"));
      return;
    case "quotient": {
      const below2 = takeTerm(state);
      const above2 = takeTerm(state);
      const node = quotientNode(above2, below2);
      ambiguities.quotient(above2, below2, node.term);
      items.push(node);
      return;
    }
    case "power": {
      const exponent = takeTerm(state);
      items.push(powerNode(takeTerm(state), exponent));
      return;
    }
    case "negation":
      items.push(negationNode(operator.token, takeTerm(state)));
      return;
    case "bareCall": {
      const argument = takeTerm(state);
      if (operator.called === null) return;
      const node = finishCall(state, operator.called, [argument], argument.end, "bareCall");
      const inner = argument.form === "negation" ? argument.children[0] ?? argument : argument;
      const [first2, second3] = inner.children;
      if (inner.form === "argument" && first2 !== void 0 && second3 !== void 0) {
        ambiguities.argument(node, inner.children, first2.end === second3.start);
      }
      items.push(node);
      return;
    }
    case "derivative":
      items.push(derivativeOf2(state, operator));
      return;
    case "relation":
      items.push(relationNode(takeTerms(state, operator.count + 1), operator.relations ?? []));
      return;
    case "and":
    case "or":
      items.push(
        joinNode(
          operator.kind,
          items.splice(-operator.count - 1).map((item) => state.asCondition(item))
        )
      );
      return;
    case "ternary":
      items.push(ternary(state, operator));
      return;
    case "frame":
      throw state.complaints.unclosedBar(operator.token);
  }
}
function takeTerm(state) {
  return state.asTerm(state.items.pop());
}
function takeTerms(state, n) {
  return state.items.splice(-n).map((item) => state.asTerm(item));
}
function derivativeOf2(state, { token }) {
  let body = takeTerm(state);
  const { term: term2 } = body;
  if (term2.kind === "symbol" && body.form !== "bracketed" && state.context.letters.has(term2.name)) {
    const variable2 = symbol(token.text);
    const child = new TermNode(variable2, body.start, body.end, NO_NODES, "other");
    body = new TermNode(application(term2.name, [variable2]), body.start, body.end, [child], "call");
    const node2 = derivativeNode(token, body);
    state.ambiguities.constant(token, body, node2.term);
    return node2;
  }
  const node = derivativeNode(token, body);
  state.ambiguities.derivative(token, body, node.term);
  return node;
}
var NO_VALUE = symbol(UNDEFINED);
function ternary(state, operator) {
  const { token } = operator;
  if (!operator.half) {
    const message = '"?" has no ":" after it: z < 0 ? a : b';
    throw state.complaints.at("bad-cases", message, token.start, token.end, { expected: ['":"'] });
  }
  const parts = state.items.splice(-2 * operator.count - 1);
  const conditions = parts.filter((_, i) => i % 2 === 0 && i < parts.length - 1).map((item) => state.asCondition(item));
  const values = parts.filter((_, i) => i % 2 === 1 || i === parts.length - 1).map((item) => state.asTerm(item));
  const [first2, last] = [parts[0], parts[parts.length - 1]];
  if (values[values.length - 1]?.term === NO_VALUE) values.pop();
  return casesNode(values, conditions, first2.start, last.end);
}

// src/syntax/grammar/continuation.ts
function continuation(state) {
  const token = state.peek();
  switch (token.kind) {
    case "+":
      return series(state, "sum", PRECEDENCE.sum, token);
    case "-":
      series(state, "sum", PRECEDENCE.sum, token);
      state.push("negation", PRECEDENCE.negation, token);
      return true;
    case "*":
      state.at++;
      factor(state, null, token);
      return true;
    case "/":
      state.reduceAbove(PRECEDENCE.quotient - 1);
      state.at++;
      state.push("quotient", PRECEDENCE.quotient, token);
      return true;
    case "^":
      state.reduceAbove(PRECEDENCE.power);
      state.at++;
      state.push("power", PRECEDENCE.power, token);
      return true;
    case "relation": {
      series(state, "relation", PRECEDENCE.relation, token);
      const chain2 = state.top();
      if (chain2 !== void 0) {
        chain2.relations ??= [];
        chain2.relations.push(relationOf(token));
      }
      return true;
    }
    case "and":
      return series(state, "and", PRECEDENCE.and, token);
    case "or":
      return series(state, "or", PRECEDENCE.or, token);
    case "?":
      return question(state, token);
    case ":":
      return colon(state, token);
    case ",":
    case ";":
      return separator(state, token);
    case "if":
    case "otherwise":
      return branch(state, token);
    case "close":
      return close(state, token);
    case "bar":
      return state.frames[state.frames.length - 1]?.token.kind === "bar" ? close(state, token) : beside2(state, token);
    case "prime":
      return prime(state, token);
    case "number":
    case "name":
    case "function":
    case "root":
    case "term":
    case "derivative":
    case "open":
      return beside2(state, token);
    default:
      throw state.complaints.operator(token, state.before(), state.peek(1));
  }
}
function series(state, kind, precedence, token) {
  state.reduceAbove(precedence);
  state.at++;
  const top = state.top();
  if (top?.kind === kind) top.count++;
  else state.push(kind, precedence, token);
  return true;
}
function question(state, token) {
  state.reduceAbove(PRECEDENCE.ternary);
  state.at++;
  const condition = state.lastItem();
  if (!(condition instanceof ConditionNode)) throw state.complaints.notCondition(condition);
  const top = state.top();
  if (top?.kind === "ternary" && top.half) {
    top.count++;
    top.half = false;
  } else state.push("ternary", PRECEDENCE.ternary, token);
  return true;
}
function colon(state, token) {
  state.reduceAbove(PRECEDENCE.ternary);
  for (let top = state.top(); top?.kind === "ternary" && top.half; top = state.top()) {
    state.operators.pop();
    reduceTop(state, top);
  }
  const ternary2 = state.top();
  if (ternary2?.kind !== "ternary") throw state.complaints.operator(token, state.before(), state.peek(1));
  state.at++;
  ternary2.half = true;
  return true;
}
function prime(state, token) {
  state.at++;
  const item = state.asTerm(state.items.pop());
  if (item.form !== "bracketed" && item.form !== "call") {
    throw state.complaints.at(
      "unexpected-token",
      `"'" stands after a function's name or a bracket: g'(z), (z^2)'`,
      token.start,
      token.end
    );
  }
  const variables = symbolsOf(item.term).filter(({ name }) => name !== "e" && name !== "pi");
  const variable2 = state.context.variable ?? (variables.length === 1 ? variables[0] : void 0);
  if (variable2 === void 0) {
    const message = `"'" does not say which variable; write d/dz(\u2026)`;
    throw state.complaints.at("unclear-variable", message, token.start, token.end);
  }
  const operator = new Token("derivative", variable2.name, item.start, token.end, false);
  operator.order = token.primes;
  const node = derivativeNode(operator, item);
  state.items.push(new TermNode(node.term, item.start, token.end, node.children, "call"));
  return false;
}
function relationOf({ text: text2 }) {
  switch (text2) {
    case "<":
    case "<=":
    case ">":
    case ">=":
    case "!=":
      return text2;
    default:
      return "=";
  }
}

// src/syntax/grammar/state.ts
init_token();

// src/syntax/grammar/complaint.ts
init_read_error();
var OPERAND = ["a number", "a name", "a function", '"("'];
var Complaints = class {
  text;
  constructor(text2) {
    this.text = text2;
  }
  shown(token) {
    return this.text.slice(token.start, token.end);
  }
  at(code, message, start, end, details = {}) {
    return new ReadError(code, message, this.text, [start, end], details);
  }
  /** A term should start at `token`, and does not. */
  operand(before, token) {
    const details = { expected: OPERAND };
    if (token.kind === "words") {
      const message2 = `the words "${token.text}" stand where a term is expected`;
      return this.at("unexpected-token", message2, token.start, token.end, details);
    }
    if (token.kind === "close" && before?.kind === "open") {
      return this.at("empty-brackets", "there is nothing between the brackets", before.start, token.end, details);
    }
    const after = before === void 0 || before.kind === "open" ? null : this.shown(before);
    if (token.kind === "end" || token.kind === "close" && token.text === "") {
      const place2 = before ?? token;
      const message2 = after === null ? "there is nothing to read" : `something is missing after "${after}"`;
      return this.at("unexpected-end", message2, place2.start, place2.end, details);
    }
    const here = this.shown(token);
    const message = after === null ? `"${here}" has nothing before it` : `something is missing between "${after}" and "${here}"`;
    return this.at("missing-operand", message, token.start, token.end, details);
  }
  /** `token` cannot stand after a finished term. */
  operator(token, previous, next2) {
    const here = this.shown(token);
    const { start, end } = token;
    switch (token.kind) {
      case ",": {
        const decimal2 = previous?.kind === "number" && next2?.kind === "number" && next2.start === end;
        const suggestion = decimal2 ? `${previous.text}.${next2.text}` : null;
        const hint = suggestion === null ? "" : `; a decimal number is written with a point: ${suggestion}`;
        return this.at(
          "unexpected-token",
          `"," separates the arguments of a function, and none is open here${hint}`,
          start,
          end,
          { suggestion }
        );
      }
      case ";":
        return this.at(
          "unexpected-token",
          '";" separates the branches of {a if \u2026; b otherwise}, and none is open here',
          start,
          end
        );
      case ":":
        return this.at("unexpected-token", '":" has no "?" before it', start, end, { expected: ['"?"'] });
      case "if":
      case "otherwise":
        return this.at("bad-cases", `"${here}" belongs between braces: {a if z < 0, b otherwise}`, start, end);
      case "words":
        return this.at("unexpected-token", `the words "${token.text}" stand inside a term`, start, end);
      default:
        return this.at("unexpected-token", `"${here}" cannot stand here`, start, end);
    }
  }
  unclosedBar(token) {
    return this.at("unclosed-bracket", `"${this.shown(token)}" is never closed`, token.start, token.end, {
      expected: ['"|"']
    });
  }
  numbers(first2, second3) {
    const message = `two numbers side by side; a product is written ${first2.text}*${second3.text}`;
    return this.at("number-after-number", message, first2.start, second3.end, {
      suggestion: `${first2.text}*${second3.text}`
    });
  }
  missingArgument(called, place2) {
    const typed = this.shown(called.token);
    const end = place2.kind === "end" ? called.token.end : place2.end;
    const message = `${typed} needs an argument: ${typed}(\u2026)`;
    return this.at("missing-argument", message, called.token.start, Math.max(end, called.token.end), {
      expected: OPERAND
    });
  }
  arity(called, [least2, most], given, end) {
    const typed = this.shown(called.token).replace(/['′’]+$/, "");
    const takes = least2 === most ? `${least2} argument${least2 === 1 ? "" : "s"}` : `${least2} or ${most} arguments`;
    const message = `${typed} takes ${takes}, not ${given === 0 ? "none" : given}`;
    return this.at("wrong-arity", message, called.token.start, end);
  }
  /** A condition or an equation where a term is wanted. */
  notTerm(item) {
    const shown = this.text.slice(item.start, item.end);
    const { start, end } = item;
    if (item.equation)
      return this.at("equation-not-term", `"${brief(shown)}" is an equation; a term is expected here`, start, end);
    return this.at("condition-not-term", `"${brief(shown)}" is a condition; a term is expected here`, start, end);
  }
  notCondition(item) {
    const shown = this.text.slice(item.start, item.end);
    return this.at(
      "term-not-condition",
      `"${brief(shown)}" is no condition; one like z < 0 is expected here`,
      item.start,
      item.end,
      {
        expected: ["a condition"]
      }
    );
  }
};
var brief = (text2) => text2.length <= 40 ? text2 : `${text2.slice(0, 39)}\u2026`;

// src/syntax/grammar/state.ts
var State = class {
  text;
  tokens;
  context;
  ambiguities;
  complaints;
  /** Finished operands. */
  items = [];
  /** Operators and open brackets that wait for operands. */
  operators = [];
  /** The open brackets among them. */
  frames = [];
  /** Function letters that stood for a value, and where each last did. */
  values = /* @__PURE__ */ new Map();
  at;
  from;
  stop;
  /** Starts at token `from` of the tokens, and stops before token `stop`. */
  constructor(text2, tokens, context, ambiguities, from, stop) {
    this.text = text2;
    this.tokens = tokens;
    this.context = context;
    this.ambiguities = ambiguities;
    this.complaints = new Complaints(text2);
    this.at = from;
    this.from = from;
    this.stop = stop;
  }
  /** The token at hand, or `n` further on; past the end one that says so. */
  peek(n = 0) {
    const token = this.tokens[this.at + n];
    if (this.at + n < this.stop && token !== void 0) return token;
    const end = this.tokens[this.stop]?.start ?? this.text.length;
    return new Token("end", "", end, end, true);
  }
  /** The token before the one at hand. */
  before() {
    return this.at > this.from ? this.tokens[this.at - 1] : void 0;
  }
  /** The operator that waits last. */
  top() {
    return this.operators[this.operators.length - 1];
  }
  push(kind, precedence, token) {
    const operator = new Operator(kind, precedence, token, this.items.length - 1);
    this.operators.push(operator);
    return operator;
  }
  /** Opens a bracket at the token at hand. Returns that an operand is wanted next. */
  open(kind, called) {
    const frame = new Operator("frame", PRECEDENCE.frame, this.peek(), this.items.length);
    frame.frame = kind;
    frame.called = called;
    this.operators.push(frame);
    this.frames.push(frame);
    this.at++;
    return true;
  }
  /** Takes the innermost bracket off the stacks, with what is in it. Only its frame may wait on the stack. */
  closeFrame() {
    const frame = this.frames.pop();
    this.operators.pop();
    return { frame, content: this.items.splice(frame.height) };
  }
  /** Reduces every operator that binds tighter than this. */
  reduceAbove(precedence) {
    for (let top = this.top(); top !== void 0 && top.precedence > precedence; top = this.top()) {
      this.operators.pop();
      reduceTop(this, top);
    }
  }
  /** The last operand, still on its stack. */
  lastItem() {
    return this.items[this.items.length - 1];
  }
  /** The item as a term. @throws ReadError where it is a condition */
  asTerm(item) {
    if (item instanceof ConditionNode) throw this.complaints.notTerm(item);
    return item;
  }
  /** The item as a condition. @throws ReadError where it is a term */
  asCondition(item) {
    if (item instanceof ConditionNode) return item;
    throw this.complaints.notCondition(item);
  }
  /** Notes that a function letter stands for a value here. */
  noteValue(letter, start) {
    this.values.set(letter, start);
  }
  /** Whether a letter stood for a value after a place: in `g(1 - g)` it does, in `g(g(z))` it does not. */
  isValueAfter(letter, start) {
    return (this.values.get(letter) ?? -1) >= start;
  }
};

// src/syntax/grammar/parser.ts
var Parser = class {
  text;
  tokens;
  context;
  ambiguities;
  constructor(text2, tokens, context, ambiguities) {
    this.text = text2;
    this.tokens = tokens;
    this.context = context;
    this.ambiguities = ambiguities;
  }
  /** Reads the tokens from index `from` up to `stop` as a term. @throws ReadError */
  term(from, stop) {
    const state = this.start(from, stop);
    return state.asTerm(run(state));
  }
  /** Reads the tokens from index `from` up to `stop` as a condition. @throws ReadError */
  condition(from, stop) {
    const state = this.start(from, stop);
    return state.asCondition(run(state));
  }
  start(from, stop) {
    return new State(this.text, this.tokens, this.context, this.ambiguities, from, stop);
  }
};
function run(state) {
  let wanted = true;
  while (state.at < state.stop) wanted = wanted ? operand(state) : continuation(state);
  if (wanted) throw state.complaints.operand(state.tokens[state.at - 1], state.peek());
  state.reduceAbove(PRECEDENCE.frame);
  const open = state.top();
  if (open !== void 0) throw state.complaints.unclosedBar(open.token);
  return state.lastItem();
}

// src/syntax/plain/lexer.ts
init_make();
init_names();
init_read_error();
init_token();
init_characters();

// src/syntax/plain/leibniz.ts
init_make();
init_names();
init_read_error();
var NAME = "[A-Za-z\\u0370-\\u03ff]+(?:_\\{\\w+\\}|_\\w+|[\\u2080-\\u2089]+)?";
var ORDER = "(?:\\s*\\^\\s*(?:\\{\\s*)?(\\d{1,3})(?:\\s*\\})?|([\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079]+))?";
var OPERATOR = `[d\u2202]${ORDER}\\s*(?:(${NAME})('*))?\\s*/\\s*[d\u2202]\\s*(${NAME})${ORDER}`;
function derivativeAt(text2, start, context) {
  const operator = new RegExp(OPERATOR, "y");
  operator.lastIndex = start;
  const match = operator.exec(text2);
  if (match === null) return null;
  const [whole4, above2, aboveSign, of, primes, typed = "", below2, belowSign] = match;
  const variable2 = symbolName2(typed, context);
  const name = of === void 0 ? void 0 : symbolName2(of, context);
  if (variable2 === null || name === null) return null;
  const order = orderOf(above2, aboveSign);
  const end = start + whole4.length;
  if (order !== orderOf(below2, belowSign)) {
    throw new ReadError("bad-derivative", `the orders above and below differ in "${whole4}"`, text2, [start, end], {
      suggestion: `d^${order}/d${typed}^${order}`
    });
  }
  if (order < 1 || order > 100) {
    throw new ReadError("bad-derivative", `derivatives of order 1 to 100 are read`, text2, [start, end]);
  }
  if (name === void 0) return { variable: variable2, order, term: null, end };
  const known = context.functions.find(name)?.name ?? name;
  return { variable: variable2, order, term: application(known, [symbol(variable2)], order + (primes ?? "").length), end };
}
function differentialAfter(text2, from, context) {
  const differential2 = new RegExp(`\\s*/\\s*[d\u2202]\\s*(${NAME})`, "y");
  differential2.lastIndex = from;
  const match = differential2.exec(text2);
  const variable2 = match === null ? null : symbolName2(match[1] ?? "", context);
  return variable2 === null ? null : { variable: variable2, end: differential2.lastIndex };
}
function symbolName2(typed, context) {
  const match = /^([A-Za-z\u0370-\u03ff]+)(?:_\{?(\w+?)\}?|([\u2080-\u2089]+))?$/.exec(typed);
  if (match === null) return null;
  const [, letters = "", index, sign2] = match;
  const name = GREEK_SIGNS.get(letters) ?? letters;
  const known = name.length === 1 || GREEK_NAMES.has(name) || context.symbols.has(name) || context.letters.has(name) || context.patterns;
  if (!known) return null;
  const lowered = index ?? (sign2 === void 0 ? void 0 : [...sign2].map((c) => SUBSCRIPTS2.get(c) ?? "").join(""));
  return lowered === void 0 ? name : `${name}_${lowered}`;
}
var orderOf = (digits, signs2) => Number(digits ?? (signs2 === void 0 ? "1" : [...signs2].map((c) => SUPERSCRIPTS2.get(c) ?? "").join("")));

// src/syntax/plain/number.ts
init_read_error();
init_token();
init_characters();
var POINT = 46;
function endOfNumber(text2, start, limits2) {
  let end = afterDigits(text2, start);
  if (text2.charCodeAt(end) === POINT && isDigit(text2.charCodeAt(end + 1))) end = afterDigits(text2, end + 1);
  if (text2.charCodeAt(end) === POINT && isDigit(text2.charCodeAt(end + 1))) {
    throw new ReadError("unexpected-character", "a number has one decimal point", text2, [start, end + 2]);
  }
  if (end - start > limits2.digits) {
    const message = `a number of ${count(end - start)} digits; at most ${count(limits2.digits)} are read`;
    throw new ReadError("number-too-long", message, text2, [start, end]);
  }
  const mark = text2.charCodeAt(end);
  if (mark !== 101 && mark !== 69) return end;
  const sign2 = text2.charCodeAt(end + 1);
  const digits = sign2 === 43 || sign2 === 45 ? end + 2 : end + 1;
  if (!isDigit(text2.charCodeAt(digits))) return end;
  const stop = afterDigits(text2, digits);
  if (stop - digits > 8 || Number(text2.slice(digits, stop)) > limits2.exponent) {
    const message = `the exponent of this number is too large; at most ${count(limits2.exponent)} is read`;
    throw new ReadError("number-too-long", message, text2, [start, stop]);
  }
  return stop;
}
function afterDigits(text2, from) {
  let at2 = from;
  while (isDigit(text2.charCodeAt(at2))) at2++;
  return at2;
}

// src/syntax/plain/lexer.ts
init_run();
var lexPlain = (text2, context, prose = NO_SPANS) => new PlainLexer(text2, context, prose).run();
var NO_SPANS = [];
var LONGEST_NAME = 60;
var UNREAD = /* @__PURE__ */ new Set(["lim", "int", "sum", "prod", "integral", "not"]);
var PlainLexer = class {
  text;
  context;
  list;
  ambiguities = [];
  at = 0;
  spaced = false;
  prose;
  proseIndex = 0;
  /** Where the next piece of prose starts. */
  proseAt;
  constructor(text2, context, prose) {
    this.text = text2;
    this.prose = prose;
    this.proseAt = prose[0]?.[0] ?? -1;
    this.context = context;
    this.list = new TokenList(text2, context.limits);
  }
  run() {
    const { text: text2 } = this;
    while (this.at < text2.length) {
      if (this.at === this.proseAt) {
        this.words();
        continue;
      }
      const code = text2.charCodeAt(this.at);
      if (code === 32) {
        this.at++;
        this.spaced = true;
        continue;
      }
      if (isLetter(code)) this.word();
      else if (isDigit(code) || code === 46 && isDigit(text2.charCodeAt(this.at + 1))) this.number();
      else if (code === 40 || code === 91 || code === 123) {
        this.list.open(text2.charAt(this.at), this.at, ++this.at, this.spaced);
      } else if (code === 41 || code === 93 || code === 125) this.close();
      else this.sign();
      this.spaced = false;
    }
    return { tokens: this.list.finish(text2.length), ambiguities: this.ambiguities };
  }
  words() {
    const [start, end] = this.prose[this.proseIndex] ?? [this.at, this.at];
    this.list.add("words", this.text.slice(start, end).trim(), start, end, true);
    this.at = end;
    this.proseIndex++;
    this.proseAt = this.prose[this.proseIndex]?.[0] ?? -1;
    this.spaced = true;
  }
  close() {
    const token = this.list.close(this.text.charAt(this.at), this.at, this.at + 1, this.spaced);
    this.at++;
    const before = this.list.tokens[token.match - 1];
    if (before === void 0 || before.kind !== "name" || before.text !== "d" || before.primes > 0) return;
    const differential2 = differentialAfter(this.text, this.at, this.context);
    if (differential2 === null) return;
    this.list.replace(token.match - 1, "derivative", differential2.variable);
    this.at = differential2.end;
  }
  number() {
    const start = this.at;
    this.at = endOfNumber(this.text, start, this.context.limits);
    this.list.add("number", this.text.slice(start, this.at), start, this.at, this.spaced);
  }
  /** A run of letters: a name, a function, a word of the grammar, or several of them side by side. */
  word() {
    const { text: text2, context } = this;
    const start = this.at;
    let end = start + 1;
    while (isLetter(text2.charCodeAt(end))) end++;
    if (text2.charCodeAt(start) === 100 && this.leibniz()) return;
    if (end === start + 1) {
      this.name(text2.charAt(start), start, end, this.spaced);
      return;
    }
    const run4 = text2.slice(start, end);
    let withDigits = end;
    while (isDigit(text2.charCodeAt(withDigits))) withDigits++;
    if (withDigits > end && isFunctionWord(text2.slice(start, withDigits), context.functions)) {
      this.functionWord(text2.slice(start, withDigits), start, withDigits, this.spaced);
    } else if (isFunctionWord(run4, context.functions)) {
      this.functionWord(run4, start, end, this.spaced);
    } else if (GREEK_NAMES.has(run4) || run4 === UNDEFINED || context.symbols.has(run4) || context.letters.has(run4)) {
      this.name(run4, start, end, this.spaced);
    } else {
      const keyword = KEYWORDS.get(run4);
      if (keyword !== void 0) {
        this.at = end;
        this.list.add(keyword[0], keyword[1], start, end, this.spaced);
      } else if (run4 === "infinity" || run4 === "Infinity") this.name("infinity", start, end, this.spaced);
      else if (context.patterns || text2.charCodeAt(end) === 95) this.name(run4, start, end, this.spaced);
      else this.unknownRun(run4, start, end);
    }
  }
  unknownRun(run4, start, end) {
    const { text: text2, context } = this;
    if (run4.length > LONGEST_NAME) {
      throw this.error(
        "too-long",
        `a name of ${count(run4.length)} letters; at most ${LONGEST_NAME} are read`,
        start,
        end
      );
    }
    if (UNREAD.has(run4)) throw this.error("unexpected-token", `"${run4}" is not read here`, start, end);
    const found = resolveRun(run4, this.after(end), context);
    if (found.kind === "unknown-function") {
      const { suggestion } = found;
      const hint = suggestion === null ? "" : `; did you mean "${suggestion}"?`;
      throw this.error("unknown-function", `unknown function "${run4}"${hint}`, start, end, suggestion);
    }
    if (found.kind === "symbol") {
      this.name(run4, start, end, this.spaced);
      this.report(start, end, symbol(run4), product2([...run4].map((letter) => symbol(letter))), run4, [...run4].join("*"));
      return;
    }
    let at2 = start;
    for (const piece4 of found.pieces) {
      const to = at2 + piece4.text.length;
      const spaced = at2 === start && this.spaced;
      if (piece4.kind === "function") this.functionWord(piece4.text, at2, to, spaced);
      else this.name(piece4.text, at2, to, spaced);
      at2 = to;
    }
    if (found.pieces.length > 1 && found.pieces.every((piece4) => piece4.kind === "name")) {
      const names = found.pieces.map((piece4) => piece4.text);
      this.report(
        start,
        end,
        product2(names.map((name) => symbol(name))),
        symbol(run4),
        names.join("*"),
        text2.slice(start, end)
      );
    }
  }
  /** What stands after a run of letters. */
  after(end) {
    const { text: text2 } = this;
    if (text2.charCodeAt(end) === 40) return "bracket";
    let i = end;
    while (text2.charCodeAt(i) === 32) i++;
    if (i === end) return "other";
    if (text2.charCodeAt(i) === 40) return "bracket";
    return isLetter(text2.charCodeAt(i)) && !KEYWORDS.has(/^[a-z]+/.exec(text2.slice(i, i + 12))?.[0] ?? "") ? "operand" : "other";
  }
  /** A symbol or function letter with what may follow it: an index, primes. */
  name(word2, start, end, spaced) {
    const { text: text2 } = this;
    let name = word2;
    let i = end;
    const code = text2.charCodeAt(i);
    if (code === 95) {
      const index = /_(?:\{\s*(\w+)\s*\}|([0-9]+|[A-Za-z][A-Za-z0-9]*))/y;
      index.lastIndex = i;
      const match = index.exec(text2);
      if (match === null) throw this.error("unexpected-token", `an index is missing after "_"`, i, i + 1);
      name = `${word2}_${match[1] ?? match[2] ?? ""}`;
      i = index.lastIndex;
    } else if (code > 127 && SUBSCRIPTS2.has(text2.charAt(i))) {
      const [lowered, to] = this.lowered(i);
      name = `${word2}_${lowered}`;
      i = to;
    } else if (isDigit(code) && word2 !== "e" && word2 !== "pi") {
      let to = i;
      while (isDigit(text2.charCodeAt(to))) to++;
      const digits = text2.slice(i, to);
      name = `${word2}_${digits}`;
      i = to;
      if (digits.length < 6)
        this.report(start, to, symbol(name), power2(symbol(word2), number(Number(digits))), name, `${word2}^${digits}`);
    }
    this.at = i;
    const token = this.list.add("name", name, start, i, spaced);
    token.entry = name === word2 ? this.context.functions.find(word2) : null;
    this.primes(token);
  }
  functionWord(word2, start, end, spaced) {
    const token = this.list.add("function", word2, start, end, spaced);
    token.entry = this.context.functions.find(word2);
    this.at = end;
    this.primes(token);
    if (token.primes > 0) return;
    const code = this.text.charCodeAt(this.at);
    if (code === 95) {
      this.list.add("_", "_", this.at, ++this.at, false);
      if (isLetter(this.text.charCodeAt(this.at)))
        this.list.add("name", this.text.charAt(this.at), this.at, ++this.at, false);
    } else if (code > 127 && SUBSCRIPTS2.has(this.text.charAt(this.at))) {
      const [lowered, to] = this.lowered(this.at);
      this.list.add("_", "_", this.at, this.at, false);
      this.list.add(/^\d+$/.test(lowered) ? "number" : "name", lowered, this.at, to, false);
      this.at = to;
    }
  }
  /** Counts the primes at the place where we are. */
  primes(token) {
    for (let n = PRIMES.get(this.text.charAt(this.at)); n !== void 0; n = PRIMES.get(this.text.charAt(this.at))) {
      token.primes += n;
      this.at++;
    }
  }
  lowered(from) {
    let lowered = "";
    let i = from;
    for (let c = SUBSCRIPTS2.get(this.text.charAt(i)); c !== void 0; c = SUBSCRIPTS2.get(this.text.charAt(i))) {
      lowered += c;
      i++;
    }
    return [lowered, i];
  }
  /** `d/dz`, `d^2/dz^2` or `dg/dz` at the place where we are. */
  leibniz() {
    const found = derivativeAt(this.text, this.at, this.context);
    if (found === null) return false;
    const start = this.at;
    this.at = found.end;
    if (found.term === null) {
      this.list.add("derivative", found.variable, start, found.end, this.spaced).order = found.order;
    } else {
      this.list.add("term", found.variable, start, found.end, this.spaced).term = found.term;
    }
    return true;
  }
  /** Everything that is no ASCII letter, digit or bracket. */
  sign() {
    const { text: text2 } = this;
    const start = this.at;
    const char = text2.charAt(start);
    const double = DOUBLE_SIGNS.get(text2.slice(start, start + 2));
    if (double !== void 0) {
      this.at += 2;
      this.list.add(double[0], double[1], start, this.at, this.spaced);
      return;
    }
    const single2 = SIGNS.get(char);
    if (single2 !== void 0) {
      this.at++;
      const token = this.list.add(single2[0], single2[1], start, this.at, this.spaced);
      if (single2[0] === "root") token.order = char === "\u221A" ? 2 : char === "\u221B" ? 3 : 4;
      return;
    }
    if (char === "|") {
      this.list.add("bar", "|", start, ++this.at, this.spaced);
      return;
    }
    if (PRIMES.has(char)) {
      this.primes(this.list.add("prime", "'", start, start + 1, this.spaced));
      return;
    }
    const greek = GREEK_SIGNS.get(char) ?? GREEK_SIGNS.get(text2.slice(start, start + 2));
    if (greek !== void 0) {
      this.name(greek, start, start + (GREEK_SIGNS.has(char) ? 1 : 2), this.spaced);
      return;
    }
    if (char === "\u2202" && this.leibniz()) return;
    const fraction = FRACTIONS.get(char);
    if (SUPERSCRIPTS2.has(char)) this.raised();
    else if (fraction !== void 0) this.fraction(fraction);
    else if (char === "\u221E") this.name("infinity", start, start + 1, this.spaced);
    else if (/[\s\u200b\u2060\ufeff]/.test(char)) this.at++;
    else throw this.strange(start);
  }
  strange(start) {
    const { text: text2 } = this;
    const char = text2.charAt(start);
    const shown = String.fromCodePoint(text2.codePointAt(start) ?? 65533);
    const hint = char === "\\" ? "; LaTeX is read with the format latex" : char === "." ? "; a decimal number is written 0.5" : "";
    return this.error("unexpected-character", `"${shown}" has no meaning here${hint}`, start, start + shown.length);
  }
  /** `²`, `⁻ˣ`: an exponent of its own. */
  raised() {
    const start = this.at;
    let raised3 = "";
    for (let c = SUPERSCRIPTS2.get(this.text.charAt(this.at)); c !== void 0; c = SUPERSCRIPTS2.get(this.text.charAt(this.at))) {
      raised3 += c;
      this.at++;
    }
    this.list.add("^", "^", start, start, false);
    this.list.open("", start, start, false);
    for (let i = 0; i < raised3.length; ) {
      const char = raised3.charAt(i);
      const digits = /^\d+/.exec(raised3.slice(i))?.[0];
      const piece4 = digits ?? char;
      const [from, to] = [start + i, start + i + piece4.length];
      if (digits !== void 0) this.list.add("number", digits, from, to, false);
      else if (char === "+" || char === "-") this.list.add(char, char, from, to, false);
      else if (char === "(") this.list.open(char, from, to, false);
      else if (char === ")") this.list.close(char, from, to, false);
      else this.list.add("name", char, from, to, false);
      i += piece4.length;
    }
    this.list.close("", this.at, this.at, false);
  }
  fraction([numerator2, denominator]) {
    const [start, end] = [this.at, ++this.at];
    this.list.open("", start, start, this.spaced);
    this.list.add("number", numerator2, start, end, false);
    this.list.add("/", "/", start, end, false);
    this.list.add("number", denominator, start, end, false);
    this.list.close("", end, end, false);
  }
  report(start, end, taken, other, takenText, otherText) {
    if (this.context.patterns || this.ambiguities.length >= this.context.limits.ambiguities) return;
    const shown = this.text.slice(start, end);
    const message = `"${shown}" is read as ${takenText}${takenText === shown ? ", one name" : ""}; it could be ${otherText === shown ? "one name" : otherText}`;
    this.ambiguities.push({ span: [start, end], taken, other, takenText, otherText, message });
  }
  error(code, message, start, end, suggestion = null) {
    return new ReadError(code, message, this.text, [start, end], { suggestion });
  }
};

// src/syntax/read.ts
init_read_error();
init_token();
function contextFor(text2, options) {
  const format = options.format === void 0 || options.format === "auto" ? detectFormat(text2) : options.format;
  const context = contextOf(options, format);
  if (text2.length > context.limits.length) {
    const [length, most] = [count(text2.length), count(context.limits.length)];
    const message = `the text has ${length} characters; at most ${most} are read`;
    throw new ReadError("too-long", message, text2, [context.limits.length, text2.length]);
  }
  return context;
}
function latexOf(text2, options) {
  if (options.latex !== void 0) return options.latex;
  const message = "the text is LaTeX, and the LaTeX reader is not loaded; pass latex: await loadLatex()";
  throw new ReadError("latex-not-loaded", message, text2, [0, text2.length]);
}
function withoutWords(tokens) {
  let from = 0;
  let to = tokens.length - 1;
  while (from < to && tokens[from]?.kind === "words") from++;
  while (to > from && tokens[to - 1]?.kind === "words") to--;
  return [from, to];
}
function prepare(text2, options) {
  const context = contextFor(text2, options);
  const lexed = context.format === "latex" ? latexOf(text2, options).lex(text2, context) : lexPlain(text2, context);
  const [from, to] = withoutWords(lexed.tokens);
  if (from >= to) {
    throw new ReadError("empty", "there is nothing to read", text2, [0, text2.length], { expected: ["a term"] });
  }
  return { text: text2, context, lexed, from, to };
}
function readTerm(text2, options) {
  const prepared = prepare(text2, options);
  return readRange2(prepared, prepared.from, prepared.to);
}
function readRange2({ text: text2, context, lexed }, from, to) {
  const ambiguities = new Ambiguities(
    text2,
    context,
    lexed.ambiguities.filter(({ span }) => inRange(span[0], lexed.tokens, from, to))
  );
  const node = new Parser(text2, lexed.tokens, context, ambiguities).term(from, to);
  return finish(text2, node, ambiguities, context);
}
function inRange(start, tokens, from, to) {
  return start >= (tokens[from]?.start ?? 0) && start < (tokens[to]?.start ?? Number.POSITIVE_INFINITY);
}
function finish(text2, source, ambiguities, context) {
  if (source.term.depth > context.limits.depth) {
    const message = `the term is nested more than ${count(context.limits.depth)} deep, the most that is read`;
    throw new ReadError("too-deep", message, text2, source.span);
  }
  return { term: source.term, source, ambiguities: ambiguities.list, format: context.format };
}
function readCondition(text2, options) {
  const { context, lexed, from, to } = prepare(text2, options);
  const parser = new Parser(text2, lexed.tokens, context, new Ambiguities(text2, context, []));
  return parser.condition(from, to).condition;
}
function equalsSigns(tokens, from = 0, to = tokens.length) {
  const found = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token.kind === "open") i = token.match;
    else if (token.kind === "relation" && token.text === "=") found.push(i);
  }
  return found;
}
function readDefinition(text2, options) {
  const first2 = prepare(text2, options);
  const { tokens } = first2.lexed;
  const arrow = arrowHead(tokens);
  const equals = equalsSigns(tokens);
  const head = arrow ?? definitionHead(text2, tokens, equals[0]);
  if (head === null) {
    const only = tokens[0];
    if (tokens.length === 2 && only.kind === "function" && only.primes === 0) return bareFunction(first2, only);
    const reading = readRange2(first2, 0, tokens.length - 1);
    return { name: null, variable: null, reading, sides: [reading] };
  }
  const known = first2.context.letters.has(head.name) || head.variable === null;
  const prepared = known ? first2 : prepare(text2, { ...options, unknownFunctions: [...options.unknownFunctions ?? [], head.name] });
  const starts = [head.end, ...equals.filter((i) => i >= head.end).map((i) => i + 1)];
  const sides = starts.map((from, i) => readRange2(prepared, from, (starts[i + 1] ?? prepared.lexed.tokens.length) - 1));
  return { name: head.name, variable: head.variable, reading: sides[sides.length - 1], sides };
}
function arrowHead(tokens) {
  const [name, colon2, variable2, arrow] = tokens;
  if (name?.kind !== "name" || colon2?.kind !== ":" || variable2?.kind !== "name" || arrow?.kind !== "arrow") return null;
  return { name: name.text, variable: symbol(variable2.text), end: 4 };
}
function definitionHead(text2, tokens, equals) {
  if (equals === void 0) return null;
  const name = tokens[0];
  const left = [name.start, tokens[equals]?.start ?? name.end];
  const shown = text2.slice(...left).trim();
  const fail = (message) => new ReadError("bad-definition", message, text2, left, { expected: ["g(z) = \u2026"] });
  if (equals === 0) throw fail('"=" has nothing before it; a definition is written g(z) = \u2026');
  const named = name.kind === "name" || name.kind === "function";
  if (name.primes > 0 || name.kind === "term")
    throw fail(`"${shown}" is a derivative; give the function itself: g(z) = \u2026`);
  const canonical = name.entry?.name ?? name.text;
  if (named && equals === 1) return { name: canonical, variable: null, end: 2 };
  const [open, variable2, close2] = [tokens[1], tokens[2], tokens[3]];
  if (named && open?.text === "(" && close2?.match === 1 && equals === 4) {
    if (variable2?.kind !== "name") throw fail(`the argument of "${shown}" is no variable`);
    return { name: canonical, variable: symbol(variable2.text), end: 5 };
  }
  if (named && open?.text === "(" && open.match === equals - 1)
    throw fail(`"${shown}" has more than one variable; one is supported`);
  throw fail(`"${shown}" is not the head of a definition; one is written g(z) = \u2026`);
}
function bareFunction({ text: text2, context }, name) {
  const variable2 = symbol("z");
  const shown = `${name.text}(z)`;
  const { term: term2, source, ambiguities, format } = readRange2(
    { text: text2, context, lexed: lexPlain(shown, { ...context, format: "plain" }), from: 0, to: 4 },
    0,
    4
  );
  const place2 = { term: term2, span: [name.start, name.end], children: source.children };
  const reading = {
    term: term2,
    source: { ...place2, children: source.children.map((node) => ({ ...node, term: node.term, span: place2.span })) },
    ambiguities,
    format
  };
  return { name: null, variable: variable2, reading, sides: [reading] };
}

// src/syntax/index.ts
init_read_error();

// src/syntax/plain/prose.ts
init_names();
init_characters();
init_run();
var SHORT_WORDS = new Set(
  "so by we is to of in it at as be an on us do the now use get has let put see are our via but not yet can one two all its hence thus then with this that from have here also since where which gives rule chain".split(
    " "
  )
);

// src/syntax/statement.ts
init_read_error();

// src/syntax/work.ts
init_read_error();

// src/syntax/index.ts
var loadLatex = async () => (await Promise.resolve().then(() => (init_latex(), latex_exports))).latexSource;

// src/rule/program.ts
function programOf(pattern, conditions) {
  const instructions = [];
  const bound = /* @__PURE__ */ new Set();
  const waiting = new Set(conditions);
  let registers = 1;
  let slots = 0;
  const bind = (name) => {
    bound.add(name);
    for (const condition of waiting) {
      if (!condition.metavariables.every((needed) => bound.has(needed))) continue;
      waiting.delete(condition);
      instructions.push({ do: "check", condition });
    }
  };
  const emit = (node, from) => {
    switch (node.kind) {
      case "metavariable": {
        if (bound.has(node.name)) instructions.push({ do: "same", from, name: node.name });
        else {
          instructions.push({ do: "bind", from, name: node.name, sort: node.sort });
          bind(node.name);
        }
        return;
      }
      case "literal":
        instructions.push({ do: "literal", from, term: node.term });
        return;
      case "list":
        emitList(node, from);
        return;
      case "negation": {
        const to = registers++;
        instructions.push({ do: "negation", from, to });
        emit(node.operand, to);
        return;
      }
      case "quotient":
      case "power": {
        const to = registers;
        registers += 2;
        instructions.push({ do: node.kind, from, to });
        emitAll([node.left, node.right], to);
        return;
      }
      case "application": {
        const { name, any, primes } = node;
        const to = registers;
        registers += node.args.length;
        const first2 = any && !bound.has(name);
        instructions.push({ do: "application", from, to, name, any, first: first2, primes, arity: node.args.length });
        if (first2) bind(name);
        emitAll(node.args, to);
        return;
      }
      case "derivative": {
        const { variable: variable2, order } = node;
        const to = registers++;
        const first2 = !bound.has(variable2);
        instructions.push({ do: "derivative", from, to, variable: variable2, first: first2, order });
        if (first2) bind(variable2);
        emit(node.body, to);
        return;
      }
    }
  };
  const emitAll = (list2, to) => {
    list2.forEach((node, i) => {
      if (!hasChoice(node)) emit(node, to + i);
    });
    list2.forEach((node, i) => {
      if (hasChoice(node)) emit(node, to + i);
    });
  };
  const emitList = (node, from) => {
    const slot = slots++;
    const isRoot = node === pattern;
    const least2 = node.members.length;
    const exact2 = !isRoot && !node.members.some(absorbs);
    instructions.push({ do: "open", from, slot, of: node.of, least: least2, exact: exact2 });
    const left = node.members.filter(absorbs);
    let closed = exact2;
    const picked = [];
    for (const member of inOrderOfCertainty(node.members.filter((one) => !absorbs(one)))) {
      const to = registers++;
      instructions.push({ do: "pick", slot, to, pattern: member });
      if (hasChoice(member)) picked.push([member, to]);
      else emit(member, to);
    }
    for (const [member, to] of picked) emit(member, to);
    while (left.length > 0) {
      const bounded3 = left.findIndex(({ name }) => bound.has(name));
      const next2 = left.splice(Math.max(bounded3, 0), 1)[0];
      if (bound.has(next2.name)) {
        instructions.push({ do: "consume", slot, name: next2.name });
      } else {
        const { name } = next2;
        const last = left.length === 0;
        const constantIn2 = constantVariable(name, conditions, bound);
        const all2 = last && !isRoot;
        const greedy = last || constantIn2 !== null;
        const twins = left.filter((other) => other.name === name).length;
        instructions.push({ do: "absorb", slot, name, spare: left.length, twins, all: all2, greedy, constantIn: constantIn2 });
        closed ||= all2;
        bind(name);
      }
    }
    if (!closed && !isRoot) instructions.push({ do: "close", slot });
  };
  emit(pattern, 0);
  const rootKind = pattern.kind === "list" ? pattern.of : null;
  return { instructions, registers, slots, rootSlot: rootKind === null ? -1 : 0, rootKind };
}
var absorbs = (pattern) => pattern.kind === "metavariable" && pattern.sort === "term";
var hasChoice = (pattern) => pattern.kind === "list" || pattern.kind === "negation" && hasChoice(pattern.operand) || (pattern.kind === "quotient" || pattern.kind === "power") && (hasChoice(pattern.left) || hasChoice(pattern.right)) || pattern.kind === "application" && pattern.args.some(hasChoice) || pattern.kind === "derivative" && hasChoice(pattern.body);
var inOrderOfCertainty = (list2) => [
  ...list2.filter(({ kind }) => kind === "literal"),
  ...list2.filter(({ kind }) => kind !== "literal")
];
function constantVariable(name, conditions, bound) {
  for (const { name: condition, args } of conditions) {
    const [u, x] = args;
    if (condition !== "constant" || u?.kind !== "symbol" || x?.kind !== "symbol") continue;
    if (u.name === name && bound.has(x.name)) return x.name;
  }
  return null;
}

// src/rule/compile.ts
var RuleError = class extends Error {
  constructor(id, why) {
    super(`rule ${id}: ${why}`);
    this.id = id;
    this.why = why;
    this.name = "RuleError";
  }
  id;
  why;
};
function compileRule(rule2, functions3) {
  const read = (text2) => {
    try {
      return readTerm(text2, { functions: functions3, patterns: true, format: "plain" }).term;
    } catch (error) {
      throw new RuleError(rule2.id, error instanceof Error ? `cannot read '${text2}': ${error.message}` : String(error));
    }
  };
  const conditions = [
    ...(rule2.when ?? []).map((text2) => conditionOf(rule2.id, text2, read(text2), true)),
    ...(rule2.assumes ?? []).map((text2) => conditionOf(rule2.id, text2, read(text2), false))
  ];
  return compileTerms({ rule: rule2, from: read(rule2.from), to: read(rule2.to), conditions, functions: functions3 });
}
function compileTerms({ rule: rule2, from, to, conditions = [], functions: functions3, literal: literal2 }) {
  const isFunction = (name) => functions3.find(name) !== null || name === VALUE || ARITHMETIC.has(name);
  const ofTerm = (term2) => {
    const found = metavariablesOf(term2, isFunction);
    for (const name of literal2 ?? []) found.delete(name);
    return found;
  };
  const sorts = ofTerm(from);
  const inFrom = new Set(sorts.keys());
  const checked2 = conditions.map((condition) => {
    const own = new Map(condition.args.flatMap((arg) => [...ofTerm(arg)]));
    return { ...condition, metavariables: [...own.keys()] };
  });
  const chosen = new Set(rule2.chosen ?? []);
  for (const { metavariables, name } of checked2) {
    if (name === "sameRational" || name === "same" || name === "sameValue") {
      for (const own of metavariables) if (!inFrom.has(own)) chosen.add(own);
    }
  }
  const add3 = (found, where) => {
    for (const [name, sort] of found) {
      if (name === REST) throw new RuleError(rule2.id, `the name ${REST} is reserved`);
      if (!inFrom.has(name) && !chosen.has(name)) throw new RuleError(rule2.id, `${name} in ${where} is not bound`);
      const before = sorts.get(name);
      if (before === void 0) sorts.set(name, sort);
      else if (before === "function" !== (sort === "function") && where !== "a condition") {
        throw new RuleError(rule2.id, `${name} is a function in one place and not in another`);
      }
    }
  };
  add3(ofTerm(to), "'to'");
  for (const { args } of checked2) for (const arg of args) add3(ofTerm(arg), "a condition");
  if (inFrom.has(REST)) throw new RuleError(rule2.id, `the name ${REST} is reserved`);
  let pattern;
  try {
    pattern = patternOf(from, sorts);
  } catch (error) {
    throw new RuleError(rule2.id, error instanceof Error ? error.message : String(error));
  }
  const left = [...chosen].filter((name) => sorts.has(name) && !inFrom.has(name));
  return {
    id: rule2.id,
    rule: rule2,
    from,
    to,
    metavariables: [...sorts.keys()],
    sorts,
    chosen: left,
    conditions: checked2.filter((condition) => condition.proved),
    assumptions: checked2.filter((condition) => !condition.proved),
    pattern,
    program: left.length > 0 ? null : programOf(pattern, checked2),
    partial: from.kind === "sum" || from.kind === "product" ? from.kind : null
  };
}
function conditionOf(id, text2, term2, proved) {
  if (term2.kind !== "application" || term2.primes > 0 || !isConditionName(term2.name)) {
    throw new RuleError(id, `unknown condition '${text2}'; there are ${conditionNames().join(", ")}`);
  }
  const { name, args } = term2;
  if (args.length !== conditionArity(name)) {
    throw new RuleError(id, `${name} takes ${conditionArity(name)} argument(s): '${text2}'`);
  }
  if (!proved && !isNotable(name)) throw new RuleError(id, `${name} cannot be assumed, only proved: '${text2}'`);
  return { name, args, proved, text: text2 };
}
function localRule(id, from, to, variable2) {
  const whole4 = variable2 === null || hasDerivative(from) || hasDerivative(to) || Math.max(from.depth, to.depth) > PATTERN_DEPTH;
  const sorts = new Map(whole4 ? [] : [[variable2, "term"]]);
  const pattern = safePattern(from, sorts);
  const used = pattern.kind === "literal" ? /* @__PURE__ */ new Map() : sorts;
  return {
    id,
    rule: { id, kind: "sound", from: id, to: id, examples: [] },
    from,
    to,
    metavariables: [...used.keys()],
    sorts: used,
    chosen: [],
    conditions: [],
    assumptions: [],
    pattern,
    program: programOf(pattern, []),
    partial: from.kind === "sum" || from.kind === "product" ? from.kind : null
  };
}
function safePattern(from, sorts) {
  try {
    return patternOf(from, sorts);
  } catch {
    return patternOf(from, /* @__PURE__ */ new Map());
  }
}

// src/rule/context.ts
var ruleContext = (functions3, assumptions = [], sameValue) => ({
  functions: functions3,
  assumptions,
  ...sameValue && { sameValue },
  ranges: /* @__PURE__ */ new WeakMap(),
  functionRanges: /* @__PURE__ */ new Map()
});

// src/rule/match.ts
init_make();
init_rational();
var FIRST_MATCH_EFFORT = 2e4;
function* matches(rule2, term2, context) {
  if (rule2.program === null || !mayMatch(rule2.pattern, term2)) return;
  const search = new Search(rule2, rule2.program, term2, context, Number.POSITIVE_INFINITY);
  while (search.next()) yield search.match();
}
function firstMatch(rule2, term2, context) {
  if (rule2.program === null || !mayMatch(rule2.pattern, term2)) return null;
  const search = new Search(rule2, rule2.program, term2, context, FIRST_MATCH_EFFORT);
  return search.next() ? search.match() : null;
}
var functionBinding = (name, arity, primes) => application(name, FORMALS.slice(0, arity), primes);
var FORMALS = ["u", "v", "w", "s", "t"].map(symbol);
var NONE2 = [];
var Search = class {
  constructor(rule2, program, term2, context, effort) {
    this.rule = rule2;
    this.program = program;
    this.context = context;
    this.effort = effort;
    this.registers = [term2];
  }
  rule;
  program;
  context;
  effort;
  bound = {};
  registers;
  slots = [];
  choices = [];
  at = 0;
  started = false;
  /** Goes to the next match. */
  next() {
    const { instructions } = this.program;
    let forward = this.started ? this.back() : true;
    this.started = true;
    while (forward) {
      if (this.at === instructions.length) return true;
      if (this.run(instructions[this.at])) this.at++;
      else forward = this.back();
    }
    return false;
  }
  match() {
    const bindings = {};
    for (const name of this.rule.metavariables) {
      const term2 = this.bound[name];
      if (term2 !== void 0) bindings[name] = term2;
    }
    const slot = this.slots[this.program.rootSlot];
    const left = slot === void 0 ? [] : slot.members.filter((_, i) => !slot.used[i]);
    if (slot === void 0 || left.length === 0) return { bindings, rest: null };
    const rest2 = join(slot.kind, left);
    bindings[REST] = rest2;
    return { bindings, rest: rest2 };
  }
  /** Undoes choices until one has another alternative. */
  back() {
    for (let top = this.choices.at(-1); top !== void 0; top = this.choices.at(-1)) {
      if (--this.effort < 0) return false;
      if (this.another(top)) {
        this.at = top.at + 1;
        return true;
      }
      this.choices.pop();
    }
    return false;
  }
  run(step2) {
    switch (step2.do) {
      case "bind":
        return this.bind(step2.name, step2.sort, this.register(step2.from));
      case "same":
        return congruent(this.valueOf(step2.name), this.register(step2.from));
      case "literal":
        return congruent(step2.term, this.register(step2.from));
      case "negation":
        return this.openNegation(this.register(step2.from), step2.to);
      case "quotient":
        return this.openQuotient(this.register(step2.from), step2.to);
      case "power": {
        const term2 = this.register(step2.from);
        if (term2.kind !== "power") return false;
        this.registers[step2.to] = term2.base;
        this.registers[step2.to + 1] = term2.exponent;
        return true;
      }
      case "application":
        return this.openApplication(step2);
      case "derivative": {
        const term2 = this.register(step2.from);
        if (term2.kind !== "derivative" || term2.order !== step2.order) return false;
        if (step2.first) this.bound[step2.variable] = term2.variable;
        else if (this.bound[step2.variable] !== term2.variable) return false;
        this.registers[step2.to] = term2.body;
        return true;
      }
      case "open": {
        const term2 = this.register(step2.from);
        if (term2.kind !== step2.of) return false;
        const list2 = members(term2, step2.of);
        if (step2.exact ? list2.length !== step2.least : list2.length < step2.least) return false;
        this.slots[step2.slot] = { kind: step2.of, members: list2, used: new Array(list2.length).fill(false) };
        return true;
      }
      case "pick":
        return this.another(this.choice(step2.slot, NONE2, [-1], 1, false));
      case "consume":
        return this.consume(this.slot(step2.slot), this.valueOf(step2.name));
      case "absorb":
        return this.absorb(step2);
      case "close":
        return !this.slot(step2.slot).used.includes(false);
      case "check": {
        const truth = decide(step2.condition, this.bound, this.context);
        return step2.condition.proved ? truth === "yes" : truth !== "no";
      }
    }
  }
  bind(name, sort, term2) {
    if (sort === "number" && rationalOf(term2) === null) return false;
    if (sort === "variable" && (term2.kind !== "symbol" || isConstantName(term2))) return false;
    this.bound[name] = term2;
    return true;
  }
  /** A negative number is read as the negation that people write. */
  openNegation(term2, to) {
    if (term2.kind === "negation") this.registers[to] = term2.operand;
    else if (term2.kind === "number" && isNegative(term2.value)) this.registers[to] = numberTerm(term2.value.neg());
    else return false;
    return true;
  }
  /** A positive fraction that is one number is read as the quotient that people write. */
  openQuotient(term2, to) {
    if (term2.kind === "quotient") {
      this.registers[to] = term2.numerator;
      this.registers[to + 1] = term2.denominator;
      return true;
    }
    if (term2.kind !== "number" || isInteger(term2.value) || isNegative(term2.value)) return false;
    this.registers[to] = number(term2.value.n);
    this.registers[to + 1] = number(term2.value.d);
    return true;
  }
  openApplication(step2) {
    const term2 = this.register(step2.from);
    if (term2.kind !== "application" || term2.args.length !== step2.arity) return false;
    if (!step2.any) {
      if (term2.name !== step2.name || term2.primes !== step2.primes) return false;
    } else {
      if (term2.primes < step2.primes || step2.arity > FORMALS.length) return false;
      const binding = functionBinding(term2.name, step2.arity, term2.primes - step2.primes);
      if (step2.first) this.bound[step2.name] = binding;
      else if (this.bound[step2.name] !== binding) return false;
    }
    for (let i = 0; i < step2.arity; i++) this.registers[step2.to + i] = term2.args[i];
    return true;
  }
  consume(slot, term2) {
    const taken = [];
    for (const part of members(term2, slot.kind)) {
      const index = slot.members.findIndex((member, i) => !slot.used[i] && congruent(member, part));
      if (index < 0) {
        for (const i of taken) slot.used[i] = false;
        return false;
      }
      slot.used[index] = true;
      taken.push(index);
    }
    this.choices.push({ at: this.at, slot, free: NONE2, chosen: taken, most: 0, greedy: false });
    return true;
  }
  absorb(step2) {
    const slot = this.slot(step2.slot);
    const variable2 = step2.constantIn === null ? void 0 : this.bound[step2.constantIn];
    const free = [];
    let unused = 0;
    for (let i = 0; i < slot.members.length; i++) {
      if (slot.used[i]) continue;
      unused++;
      if (variable2?.kind === "symbol" && dependsOn(slot.members[i], variable2)) continue;
      if (step2.twins > 0 && !hasEquals(slot, i, step2.twins)) continue;
      free.push(i);
    }
    const most = Math.min(free.length, unused - step2.spare);
    if (most < 1 || step2.all && most < unused) return false;
    const greedy = step2.greedy && most > 1;
    if (step2.all) {
      const choice2 = this.choice(step2.slot, free, NONE2, 0, false);
      this.take(
        choice2,
        step2.name,
        free.map((_, i) => i)
      );
      return true;
    }
    const choice = this.choice(step2.slot, free, NONE2, most, greedy);
    this.take(
      choice,
      step2.name,
      Array.from({ length: greedy ? most : 1 }, (_, i) => i)
    );
    return true;
  }
  choice(slot, free, chosen, most, greedy) {
    const choice = { at: this.at, slot: this.slot(slot), free, chosen: [...chosen], most, greedy };
    this.choices.push(choice);
    return choice;
  }
  /** Takes the next alternative of a choice, having given back the last one. */
  another(choice) {
    const { slot } = choice;
    const step2 = this.program.instructions[choice.at];
    if (step2.do === "pick") return this.pickNext(choice, step2);
    const isAbsorb = step2.do === "absorb";
    for (const i of choice.chosen) slot.used[isAbsorb ? choice.free[i] : i] = false;
    if (!isAbsorb || choice.most === 0) return false;
    const following2 = nextSubset(choice);
    if (following2 === null) return false;
    this.take(choice, step2.name, following2);
    return true;
  }
  pickNext(choice, step2) {
    const { slot } = choice;
    const last = choice.chosen[0];
    if (last >= 0) slot.used[last] = false;
    for (let i = last + 1; i < slot.members.length; i++) {
      const member = slot.members[i];
      if (slot.used[i] || !mayMatch(step2.pattern, member)) continue;
      choice.chosen[0] = i;
      slot.used[i] = true;
      this.registers[step2.to] = member;
      return true;
    }
    if (last < 0) this.choices.pop();
    return false;
  }
  take(choice, name, chosen) {
    const { slot, free } = choice;
    choice.chosen = chosen;
    const list2 = [];
    for (const i of chosen) {
      const member = free[i];
      slot.used[member] = true;
      list2.push(slot.members[member]);
    }
    this.bound[name] = join(slot.kind, list2);
  }
  register(index) {
    return this.registers[index];
  }
  slot(index) {
    return this.slots[index];
  }
  valueOf(name) {
    return this.bound[name];
  }
};
function hasEquals(slot, index, wanted) {
  const member = slot.members[index];
  let found = 0;
  for (let i = 0; i < slot.members.length && found < wanted; i++) {
    if (i !== index && !slot.used[i] && congruent(member, slot.members[i])) found++;
  }
  return found === wanted;
}
function nextSubset(choice) {
  const { chosen, free, most, greedy } = choice;
  if (greedy && isInitial(chosen, most)) return [0];
  const next2 = following(chosen, free.length, most);
  return next2 !== null && greedy && isInitial(next2, most) ? following(next2, free.length, most) : next2;
}
var isInitial = (chosen, size) => chosen.length === size && chosen.at(-1) === size - 1;
function following(chosen, n, most) {
  const size = chosen.length;
  for (let i = size - 1; i >= 0; i--) {
    const position = chosen[i];
    if (position < n - size + i) {
      const next2 = chosen.slice(0, i);
      for (let j = 0; i + j < size; j++) next2.push(position + 1 + j);
      return next2;
    }
  }
  return size < most ? Array.from({ length: size + 1 }, (_, i) => i) : null;
}

// src/rule/table-rules.ts
init_make();
var KINDS2 = ["derivative-of-variable", "derivative", "definition", "recognise"];
var X = symbol("x");
var tableRuleId = (kind, name) => kind === "derivative-of-variable" ? `derivative/${name}-of-variable` : `${kind}/${name}`;
function applies(kind, entry2) {
  if (kind === "definition" || kind === "recognise") return entry2.definition !== void 0;
  const partials = entry2.derivative?.length ?? 0;
  return partials === entry2.formals.length && (kind === "derivative" || partials === 1);
}
function dataOf(kind, entry2) {
  const id = tableRuleId(kind, entry2.name);
  const call2 = `${entry2.name}(${entry2.formals.join(", ")})`;
  const sides = (from, to) => ({ id, kind: "sound", from, to, examples: [] });
  const definition = entry2.definition ?? "";
  if (kind === "definition") return sides(call2, definition);
  if (kind === "recognise") return sides(definition, call2);
  const [partial = ""] = entry2.derivative ?? [];
  if (kind === "derivative-of-variable") {
    const [formal = "u"] = entry2.formals;
    return sides(`d/dx(${entry2.name}(x))`, partial.replace(new RegExp(`\\b${formal}\\b`, "g"), "x"));
  }
  const parts = entry2.formals.map((formal, i) => `(${entry2.derivative?.[i] ?? ""})*d/dx(${formal})`);
  return sides(`d/dx(${call2})`, parts.join(" + "));
}
function parseId(id, functions3) {
  for (const kind of KINDS2) {
    const [before = "", after = ""] = tableRuleId(kind, " ").split(" ");
    if (!id.startsWith(before) || !id.endsWith(after)) continue;
    const name = id.slice(before.length, id.length - after.length);
    const entry2 = functions3.find(name);
    if (entry2 !== null && entry2.name === name && applies(kind, entry2)) return { kind, entry: entry2 };
  }
  return null;
}
function tableRule(id, functions3) {
  const found = parseId(id, functions3);
  if (found === null) return null;
  const { kind, entry: entry2 } = found;
  const formals = entry2.formals.map((name) => symbol(name));
  const read = (text2) => readTerm(text2, { functions: functions3, format: "plain" }).term;
  const call2 = application(entry2.name, formals);
  const rule2 = dataOf(kind, entry2);
  const compile2 = (from, to, conditions = []) => {
    const own = /* @__PURE__ */ new Set([...entry2.formals, X.name]);
    const literal2 = new Set([from, to].flatMap(symbolsOf).map(({ name }) => name));
    for (const name of own) literal2.delete(name);
    return compileTerms({ rule: rule2, from, to, conditions, functions: functions3, literal: literal2 });
  };
  switch (kind) {
    case "definition":
      return compile2(call2, read(entry2.definition ?? ""));
    case "recognise":
      try {
        return compile2(read(entry2.definition ?? ""), call2);
      } catch (error) {
        if (error instanceof RuleError) return null;
        throw error;
      }
    case "derivative": {
      const parts = formals.map((formal, i) => product2([read(entry2.derivative?.[i] ?? ""), derivative(formal, X)]));
      return compile2(derivative(call2, X), sumOf(parts), kinksOf(entry2, functions3, /* @__PURE__ */ new Map()));
    }
    case "derivative-of-variable": {
      const toX = new Map(formals.map((formal) => [formal, X]));
      const partial = substitute(read(entry2.derivative?.[0] ?? ""), toX);
      return compile2(derivative(application(entry2.name, [X]), X), partial, kinksOf(entry2, functions3, toX));
    }
  }
}
function kinksOf(entry2, functions3, by) {
  const found = [];
  const use = (condition) => {
    if (condition.kind !== "comparison") {
      condition.conditions.forEach(use);
      return;
    }
    if (condition.relation !== "=") return;
    const left = substitute(condition.left, by);
    const right = substitute(condition.right, by);
    const text2 = entry2.kinks?.join(", ") ?? "";
    if (right === ZERO) found.push({ name: "nonzero", args: [left], proved: false, text: `not ${text2}` });
    else found.push({ name: "differ", args: [left, right], proved: false, text: `not ${text2}` });
  };
  for (const text2 of entry2.kinks ?? []) use(readCondition(text2, { functions: functions3, format: "plain" }));
  return found;
}

// src/rule/rule-set.ts
function compileRules(rules2, functions3) {
  const dataById = /* @__PURE__ */ new Map();
  for (const data of rules2) {
    for (const id of [data.id, ...data.aliases ?? []]) {
      if (dataById.has(id)) throw new RuleError(data.id, `the id ${id} is given twice`);
      dataById.set(id, data);
    }
  }
  const compiled = /* @__PURE__ */ new Map();
  const get = (id) => {
    const data = dataById.get(id);
    const key = data?.id ?? id;
    const known = compiled.get(key);
    if (known !== void 0) return known;
    const found = data === void 0 ? tableRule(id, functions3) : compileRule(data, functions3);
    compiled.set(key, found);
    return found;
  };
  let list2 = null;
  const all2 = () => {
    list2 ??= rules2.flatMap((data) => get(data.id) ?? []);
    return list2;
  };
  const lists = /* @__PURE__ */ new Map();
  const rulesFor = (term2) => {
    const key = keyOf2(term2);
    const known = lists.get(key);
    if (known !== void 0) return known;
    const candidates2 = [...tableRulesFor(term2), ...all2().filter(({ pattern }) => accepts(pattern, term2))];
    lists.set(key, candidates2);
    return candidates2;
  };
  const tableRulesFor = (term2) => {
    if (term2.kind !== "derivative" || term2.order !== 1 || term2.body.kind !== "application") return [];
    if (term2.body.primes > 0) return [];
    const { name } = term2.body;
    const ids = [tableRuleId("derivative-of-variable", name), tableRuleId("derivative", name)];
    return ids.filter((id) => !dataById.has(id)).flatMap((id) => get(id) ?? []);
  };
  return {
    get rules() {
      return all2();
    },
    functions: functions3,
    get,
    rulesFor
  };
}
function keyOf2(term2) {
  if (term2.kind === "application") return applicationKey(term2);
  if (term2.kind !== "derivative") return term2.kind;
  const { body } = term2;
  const inner = body.kind === "application" ? applicationKey(body) : body.kind;
  return term2.order === 1 ? `derivative of ${inner}` : `derivative ${term2.order} of ${inner}`;
}
var applicationKey = (term2) => `call ${term2.name} ${term2.primes}`;
function accepts(pattern, term2) {
  if ((pattern.kinds & KIND_BIT[term2.kind]) === 0) return false;
  if (pattern.kind === "derivative") {
    return term2.kind === "derivative" && term2.order === pattern.order && accepts(pattern.body, term2.body);
  }
  if (pattern.kind !== "application" || term2.kind !== "application") return true;
  return pattern.any ? term2.primes >= pattern.primes : term2.name === pattern.name && term2.primes === pattern.primes;
}

// src/rule/words.ts
var PLACEHOLDER = /\{([A-Za-z_]\w*)\}/g;
var fillPlaceholders = (say2, fill3) => say2.replace(PLACEHOLDER, (whole4, name) => fill3(name) ?? whole4);
var OF_VARIABLE = "-of-variable";
function wordsFor(words2, id) {
  const of = (key) => Object.hasOwn(words2, key) ? words2[key] ?? null : null;
  const own = of(id);
  const slash = id.indexOf("/");
  if (own !== null || slash < 0) return own;
  const family = `${id.slice(0, slash)}/*`;
  return (id.endsWith(OF_VARIABLE) ? of(`${family}${OF_VARIABLE}`) : null) ?? of(family);
}

// src/trace/claims.ts
init_make();
var recogniseId = (name) => `recognise/${name}`;
var insertId = (name) => `insert/${name}`;
var subjectTerm = ({ name, primes }, variable2) => application(name, [variable2], primes);
function claimRules(claim, variable2) {
  const named = subjectTerm(claim.subject, variable2);
  const free = claim.domain === null ? variable2.name : null;
  return {
    recognise: localRule(recogniseId(claim.subject.name), claim.term, named, free),
    insert: localRule(insertId(claim.subject.name), named, claim.term, free)
  };
}

// src/derive/board.ts
var Board = class _Board {
  current;
  recorded = [];
  context;
  constructor(term2, context) {
    this.current = term2;
    this.context = context;
  }
  get term() {
    return this.current;
  }
  /** A board with the same expression and history, to try something on. */
  copy() {
    const board = new _Board(this.current, this.context);
    board.recorded = [...this.recorded];
    return board;
  }
  /** Takes over what was tried on a copy. */
  adopt(board) {
    this.current = board.current;
    this.recorded = board.recorded;
  }
  /** Replays what was done on another board, which began with the part at `path`, at that place. */
  graft(path, other) {
    for (const step2 of other.recorded) {
      const before = this.current;
      const after = replaceAt(before, path, step2.after);
      this.recorded.push({ ...step2, path: [...path, ...step2.path], before, after });
      this.current = after;
    }
  }
  /** The steps since the last call: those of one line. */
  takeSteps() {
    const steps = this.recorded;
    this.recorded = [];
    return steps;
  }
  at(path) {
    const part = subtermAt(this.current, path);
    if (part === null) throw new RangeError(`no subterm at [${path.join(", ")}]`);
    return part;
  }
  /** Applies the first of the rules that matches at the path. Returns its id, or null where none does. */
  applyFirst(ids, path) {
    const part = this.at(path);
    for (const id of ids) {
      const compiled = this.context.rules.get(id);
      if (compiled === null) continue;
      const match = firstMatch(compiled, part, this.context.conditions);
      if (match === null) continue;
      const applied3 = applyAt(compiled, this.current, path, match.bindings, this.context.conditions);
      if ("refused" in applied3) continue;
      this.record(compiled.id, path, match.bindings, applied3.after, applied3.assumptions);
      return compiled.id;
    }
    return null;
  }
  /**
   * Applies a rule with these bindings at the path and writes the outcome as `written`, which must be the rule's own
   * up to the order of sums and products. Returns whether the rule allows it.
   */
  applyAs(id, path, bindings, written4) {
    const compiled = this.context.rules.get(id);
    if (compiled === null) return false;
    const applied3 = applyAt(compiled, this.at(path), [], bindings, this.context.conditions);
    if ("refused" in applied3 || !congruent(applied3.after, written4)) return false;
    this.record(id, path, bindings, place(this.current, path, written4), applied3.assumptions);
    return true;
  }
  record(rule2, path, bindings, after, assumptions) {
    this.recorded.push({ rule: rule2, path, bindings, before: this.current, after, assumptions });
    this.current = after;
  }
};

// src/verify/confirm.ts
init_make();

// src/verify/confirm-terms.ts
init_rational();

// src/verify/numeric/arithmetic.ts
var UNARY_NAMES = [
  "exp",
  "ln",
  "sqrt",
  "abs",
  "sign",
  "sin",
  "cos",
  "tan",
  "cot",
  "sec",
  "csc",
  "asin",
  "acos",
  "atan",
  "acot",
  "asec",
  "acsc",
  "sinh",
  "cosh",
  "tanh",
  "coth",
  "sech",
  "csch",
  "asinh",
  "acosh",
  "atanh",
  "acoth",
  "asech",
  "acsch",
  "erf",
  "erfc",
  "Phi",
  "phi",
  "sigma",
  "softplus"
];
var CODES = new Map(UNARY_NAMES.map((name, code) => [name, code]));
var unaryCode = (name) => CODES.get(name) ?? null;
var unaryTable = (byName) => UNARY_NAMES.map((name) => byName[name]);
var isEqual = (order) => order === "equal" || order === "touching";
var NumericError = class extends Error {
  name = "NumericError";
};

// src/verify/numeric/special.ts
var TWO_OVER_SQRT_PI = 2 / Math.sqrt(Math.PI);
var SQRT_HALF = Math.SQRT1_2;
var ONE_OVER_SQRT_TWO_PI = 1 / Math.sqrt(2 * Math.PI);
var SWITCH = 2.5;
function bell(x) {
  const short2 = Math.fround(x);
  return Math.exp(-short2 * short2) * Math.exp(-(x - short2) * (x + short2));
}
function erfSeries(x) {
  const square4 = 2 * x * x;
  let term2 = x;
  let total = x;
  for (let n = 1; n < 200 && Math.abs(term2) > 1e-18 * Math.abs(total); n++) {
    term2 *= square4 / (2 * n + 1);
    total += term2;
  }
  return TWO_OVER_SQRT_PI * bell(x) * total;
}
function erfcFraction(x) {
  let tail = x;
  for (let k = Math.ceil(20 + 220 / (x * x)) * 2; k >= 1; k--) tail = x + k / 2 / tail;
  return bell(x) * TWO_OVER_SQRT_PI / 2 / tail;
}
function erf(x) {
  if (Number.isNaN(x)) return x;
  if (x > 6) return 1;
  if (x < -6) return -1;
  if (x > SWITCH) return 1 - erfcFraction(x);
  if (x < -SWITCH) return erfcFraction(-x) - 1;
  return erfSeries(x);
}
function erfc(x) {
  if (Number.isNaN(x)) return x;
  if (x > 28) return 0;
  if (x > SWITCH) return erfcFraction(x);
  if (x < -SWITCH) return 2 - erfcFraction(-x);
  return 1 - erfSeries(x);
}
var normalCdf = (x) => erfc(-x * SQRT_HALF) / 2;
var normalDensity = (x) => ONE_OVER_SQRT_TWO_PI * bell(x * SQRT_HALF);
function sigma(x) {
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  const grown = Math.exp(x);
  return grown / (1 + grown);
}
var softplus = (x) => x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
function realRoot(x, n) {
  if (n === 1) return x;
  if (n === 2) return Math.sqrt(x);
  if (n === 3) return Math.cbrt(x);
  if (x < 0 && n % 2 === 0) return Number.NaN;
  const guess = Math.abs(x) ** (1 / n);
  const slope = n * guess ** (n - 1);
  const better = slope > 0 && Number.isFinite(slope) ? guess - (guess ** n - Math.abs(x)) / slope : guess;
  return x < 0 ? -better : better;
}
function realPower(x, y) {
  if (x > 0) return x ** y;
  return x === 0 && y > 0 ? 0 : Number.NaN;
}

// src/verify/numeric/bounded.ts
var UNIT3 = 12e-17;
var LIBRARY = 4 * UNIT3;
var TINY = 1e-307;
var UNDEFINED2 = { v: Number.NaN, e: 0 };
var UNSURE = { v: 0, e: Number.POSITIVE_INFINITY };
var exact = (v) => ({ v, e: 0 });
var ONE4 = exact(1);
var HALF = exact(0.5);
var isUndefined = (a) => Number.isNaN(a.v);
var isUnsure = (a) => a.e === Number.POSITIVE_INFINITY;
function bounded2(v, e) {
  if (v - v !== 0 || e - e !== 0) return UNSURE;
  return { v, e };
}
function missing(a, b) {
  if (Number.isNaN(a.v) || Number.isNaN(b.v)) return UNDEFINED2;
  return a.e === Number.POSITIVE_INFINITY || b.e === Number.POSITIVE_INFINITY ? UNSURE : null;
}
var absent = (a) => Number.isNaN(a.v) ? UNDEFINED2 : a.e === Number.POSITIVE_INFINITY ? UNSURE : null;
function sumError(a, b, s) {
  const shadow = s - a;
  return Math.abs(a - (s - shadow) + (b - shadow));
}
function productError(a, b, p) {
  const size = Math.abs(p);
  if (size === 0 && (a === 0 || b === 0)) return 0;
  if (size > 1e290 || size < 1e-270 || Math.abs(a) > 1e290 || Math.abs(b) > 1e290) return size * UNIT3 + TINY;
  const bigA = a * 134217729;
  const highA = bigA - (bigA - a);
  const lowA = a - highA;
  const bigB = b * 134217729;
  const highB = bigB - (bigB - b);
  const lowB = b - highB;
  return Math.abs(lowA * lowB - (p - highA * highB - lowA * highB - highA * lowB));
}
function add(a, b) {
  const v = a.v + b.v;
  return missing(a, b) ?? bounded2(v, (a.e + b.e) * (1 + UNIT3) + sumError(a.v, b.v, v));
}
var neg = (a) => ({ v: -a.v, e: a.e });
var sub = (a, b) => add(a, neg(b));
function mul(a, b) {
  const none = missing(a, b);
  if (none !== null) return none;
  const v = a.v * b.v;
  if (a.e === 0 && b.e === 0) return bounded2(v, productError(a.v, b.v, v));
  return bounded2(v, Math.abs(a.v) * b.e + Math.abs(b.v) * a.e + a.e * b.e + Math.abs(v) * UNIT3 + TINY);
}
function div(a, b) {
  const none = missing(a, b);
  if (none !== null) return none;
  const size = Math.abs(b.v);
  if (size <= b.e) return b.v === 0 && b.e === 0 ? UNDEFINED2 : UNSURE;
  const v = a.v / b.v;
  if (a.e === 0 && b.e === 0 && (v === 0 ? a.v === 0 : v * b.v === a.v && productError(v, b.v, a.v) === 0))
    return exact(v);
  return bounded2(v, (a.e + Math.abs(v) * b.e) / (size - b.e) + Math.abs(v) * UNIT3 + TINY);
}
var spreading = (v, spread, own = LIBRARY) => bounded2(v, spread * (1 + 8 * UNIT3) + Math.abs(v) * own + TINY);
function exp(a) {
  const none = absent(a);
  if (none !== null) return none;
  if (a.v === 0 && a.e === 0) return ONE4;
  const v = Math.exp(a.v);
  return spreading(v, (v + TINY) * Math.expm1(a.e));
}
function ln(a) {
  const none = absent(a);
  if (none !== null) return none;
  const low = a.v - a.e;
  if (low <= 0) return a.v + a.e < 0 || a.e === 0 ? UNDEFINED2 : UNSURE;
  const v = Math.log(a.v);
  return v === 0 && a.e === 0 ? exact(0) : spreading(v, a.e / low);
}
function sqrt(a) {
  const none = absent(a);
  if (none !== null) return none;
  if (a.v + a.e < 0) return UNDEFINED2;
  if (a.v <= a.e) return a.v === 0 && a.e === 0 ? exact(0) : UNSURE;
  const v = Math.sqrt(a.v);
  if (a.e === 0 && v * v === a.v && productError(v, v, a.v) === 0) return exact(v);
  return spreading(v, a.e / (v + Math.sqrt(a.v - a.e)));
}
function intPow(a, n) {
  const none = absent(a);
  if (none !== null) return none;
  if (n === 0) return ONE4;
  if (n < 0) return div(ONE4, intPow(a, -n));
  let result = null;
  let square4 = a;
  for (let left = n; ; square4 = mul(square4, square4)) {
    if (left % 2 === 1) result = result === null ? square4 : mul(result, square4);
    left = Math.floor(left / 2);
    if (left === 0) return result ?? square4;
  }
}
function pow(a, b) {
  const none = missing(a, b);
  if (none !== null) return none;
  if (a.v === 0 && a.e === 0) {
    return b.v > b.e ? exact(0) : b.v + b.e < 0 || b.e === 0 ? UNDEFINED2 : UNSURE;
  }
  const low = a.v - a.e;
  if (low <= 0) return a.v + a.e < 0 ? UNDEFINED2 : UNSURE;
  const v = realPower(a.v, b.v);
  if (a.v === 1 && a.e === 0) return ONE4;
  const relative = (Math.abs(b.v) + b.e) * (a.e / low) + (Math.abs(Math.log(a.v)) + UNIT3) * b.e;
  return spreading(v, (v + TINY) * Math.expm1(relative * (1 + 8 * UNIT3)), 16 * UNIT3);
}
function root2(a, n) {
  const none = absent(a);
  if (none !== null) return none;
  if (n === 1) return a;
  if (n === 2) return sqrt(a);
  const size = Math.abs(a.v);
  if (a.v === 0 && a.e === 0) return exact(0);
  if (size <= a.e) return UNSURE;
  if (a.v < 0 && n % 2 === 0) return UNDEFINED2;
  const v = realRoot(a.v, n);
  const nearest = Math.round(v);
  if (a.e === 0 && Math.abs(nearest) < 1e3 && nearest ** n === a.v && size < 2 ** 50) return exact(nearest);
  return spreading(v, Math.abs(v) * a.e / (n * (size - a.e)), 32 * UNIT3);
}
function compare(a, b) {
  const none = missing(a, b);
  if (none !== null) return none === UNDEFINED2 ? "undefined" : "unsure";
  const difference3 = a.v - b.v;
  const error = (a.e + b.e) * (1 + 4 * UNIT3);
  if (difference3 === 0 && error === 0) return "equal";
  if (Math.abs(difference3) * (1 - 4 * UNIT3) <= error) return "unsure";
  return difference3 < 0 ? "less" : "greater";
}
var max = (a, b) => missing(a, b) ?? bounded2(Math.max(a.v, b.v), Math.max(a.e, b.e));
var min = (a, b) => missing(a, b) ?? bounded2(Math.min(a.v, b.v), Math.max(a.e, b.e));
var LARGEST3 = 2n ** 53n;
var fromRational = (value2) => {
  const v = value2.valueOf();
  const isDouble = value2.n < LARGEST3 && (value2.d === 1n || value2.d < LARGEST3 && (value2.d & value2.d - 1n) === 0n);
  return bounded2(v, isDouble ? 0 : Math.abs(v) * 2 * UNIT3 + TINY);
};
function smooth(f, slope, own = LIBRARY) {
  return (a) => {
    const none = absent(a);
    if (none !== null) return none;
    const v = f(a.v);
    if (a.e === 0) return a.v === 0 && v === 0 ? exact(0) : spreading(v, 0, own);
    const size = Math.abs(a.v);
    return spreading(v, a.e * slope(Math.max(0, size - a.e), size + a.e), own);
  };
}
function onUnit(f, slope, closed) {
  return (a) => {
    const none = absent(a);
    if (none !== null) return none;
    const size = Math.abs(a.v);
    if (size - a.e > 1) return UNDEFINED2;
    const high = size + a.e;
    if (high >= 1 && a.e > 0) return UNSURE;
    if (high > 1 || high === 1 && !closed) return UNDEFINED2;
    const v = f(a.v);
    return spreading(v, a.e === 0 ? 0 : a.e * slope(high), a.e === 0 && v === 0 ? 0 : LIBRARY);
  };
}
function acosh(a) {
  const none = absent(a);
  if (none !== null) return none;
  const low = a.v - a.e;
  if (low < 1 || low === 1 && a.e > 0) return a.v + a.e < 1 ? UNDEFINED2 : UNSURE;
  if (a.v === 1) return exact(0);
  const t = a.v - 1;
  const v = a.v < 2 ? Math.log1p(t + Math.sqrt(2 * t + t * t)) : Math.acosh(a.v);
  return spreading(v, a.e / Math.sqrt((low - 1) * (low + 1)), 4 * LIBRARY);
}
var sin = smooth(Math.sin, () => 1);
var cosine = smooth(Math.cos, (_, high) => Math.min(1, high));
var cos = (a) => a.v === 0 && a.e === 0 ? ONE4 : cosine(a);
var sinh = smooth(Math.sinh, (_, high) => Math.cosh(high));
var cosh0 = smooth(Math.cosh, (_, high) => Math.sinh(high));
var cosh = (a) => a.v === 0 && a.e === 0 ? ONE4 : cosh0(a);
var tanh = smooth(Math.tanh, (low) => Math.min(1, 4 * Math.exp(-2 * low)));
var acos = onUnit(Math.acos, (high) => 1 / Math.sqrt((1 - high) * (1 + high)), true);
var asin = onUnit(Math.asin, (high) => 1 / Math.sqrt((1 - high) * (1 + high)), true);
var atanh = onUnit(Math.atanh, (high) => 1 / ((1 - high) * (1 + high)), false);
var atan = smooth(Math.atan, (low) => 1 / (1 + low * low));
var asinh = smooth(Math.asinh, (low) => 1 / Math.sqrt(1 + low * low), 4 * LIBRARY);
var bellSlope = (low) => 1.13 * Math.exp(-low * low);
var PI2 = { v: Math.PI, e: 13e-17 };
var PHI_SCALE = sqrt(mul(exact(2), PI2));
var phi = (a) => div(exp(neg(mul(HALF, mul(a, a)))), PHI_SCALE);
function gaussian(f, slope, absolute3) {
  return (a) => {
    const none = absent(a);
    if (none !== null) return none;
    const v = f(a.v);
    const spread = a.e === 0 ? 0 : a.e * slope(Math.max(0, Math.abs(a.v) - a.e));
    const own = Math.abs(a.v) < 4 || Math.abs(v) > 0.1 ? absolute3 : 0;
    return bounded2(v, spread + own + Math.abs(v) * (32 + 2 * a.v * a.v) * UNIT3 + TINY);
  };
}
var boundedErf = gaussian(erf, bellSlope, 0);
var UNARY = unaryTable({
  exp,
  ln,
  sqrt,
  abs: (a) => ({ v: Math.abs(a.v), e: a.e }),
  sign: (a) => {
    const none = absent(a);
    if (none !== null) return none;
    return Math.abs(a.v) > a.e || a.e === 0 ? exact(Math.sign(a.v)) : UNSURE;
  },
  sin,
  cos,
  tan: (a) => div(sin(a), cos(a)),
  cot: (a) => div(cos(a), sin(a)),
  sec: (a) => div(ONE4, cos(a)),
  csc: (a) => div(ONE4, sin(a)),
  asin,
  acos,
  atan,
  acot: (a) => atan(div(ONE4, a)),
  asec: (a) => acos(div(ONE4, a)),
  acsc: (a) => asin(div(ONE4, a)),
  sinh,
  cosh,
  tanh,
  coth: (a) => div(ONE4, tanh(a)),
  sech: (a) => div(ONE4, cosh(a)),
  csch: (a) => div(ONE4, sinh(a)),
  asinh,
  acosh,
  atanh,
  acoth: (a) => atanh(div(ONE4, a)),
  asech: (a) => acosh(div(ONE4, a)),
  acsch: (a) => asinh(div(ONE4, a)),
  erf: (a) => a.v === 0 && a.e === 0 ? exact(0) : boundedErf(a),
  erfc: gaussian(erfc, bellSlope, 16 * UNIT3),
  Phi: gaussian(normalCdf, (low) => 0.4 * Math.exp(-low * low / 2), 16 * UNIT3),
  phi,
  sigma: (a) => {
    const none = absent(a);
    if (none !== null) return none;
    const v = sigma(a.v);
    const other = sigma(-a.v);
    return spreading(v, Math.min(0.25 * a.e, v * other * Math.expm1(a.e)), 2 * LIBRARY);
  },
  softplus: (a) => {
    const none = absent(a);
    return none ?? spreading(softplus(a.v), a.e * Math.min(1, sigma(a.v + a.e) * 1.001), 4 * LIBRARY);
  }
});
var BOUNDED = {
  undefined: UNDEFINED2,
  unsure: UNSURE,
  pi: PI2,
  e: { v: Math.E, e: 23e-17 },
  fromRational,
  fromNumber: exact,
  add,
  sub,
  mul,
  div,
  neg,
  intPow,
  ratPow: (a, r) => pow(a, fromRational(r)),
  pow,
  root: root2,
  max,
  min,
  compare,
  toInteger: (a) => a.e === 0 && Number.isSafeInteger(a.v) ? a.v : null,
  atJoint: (a) => a,
  unary: UNARY
};

// src/verify/numeric/big-bounded.ts
init_rational();
var EXACT = Number.NEGATIVE_INFINITY;
var UNKNOWN = Number.POSITIVE_INFINITY;
function logOf(x) {
  const [first2 = 0, second3 = 0] = x.d ?? [];
  if (first2 === 0) return EXACT;
  return Math.log10(first2 + second3 / 1e7) - Math.floor(Math.log10(first2 + 0.5)) + x.e;
}

// src/verify/numeric/program.ts
init_make();
init_rational();

// src/verify/numeric/constant.ts
init_rational();
var MAX_SIZE2 = 40;
function constantValue(term2) {
  if (term2.kind === "number") return term2.value;
  if (term2.size > MAX_SIZE2 || term2.traits !== 0) return null;
  switch (term2.kind) {
    case "negation":
      return constantValue(term2.operand)?.neg() ?? null;
    case "sum":
      return combine2(term2.terms, (a, b) => a.add(b));
    case "product":
      return combine2(term2.factors, (a, b) => a.mul(b));
    case "quotient": {
      const divisor2 = constantValue(term2.denominator);
      return divisor2 === null || isZero(divisor2) ? null : constantValue(term2.numerator)?.div(divisor2) ?? null;
    }
    case "power": {
      const base = constantValue(term2.base);
      const exponent = constantValue(term2.exponent);
      if (base === null || exponent === null || !isInteger(exponent)) return null;
      return integerPower(base, numerator(exponent), 512);
    }
    default:
      return null;
  }
}
function combine2(terms, by) {
  let total = null;
  for (const term2 of terms) {
    const value2 = constantValue(term2);
    if (value2 === null) return null;
    total = total === null ? value2 : by(total, value2);
  }
  return total;
}
function exactly(value2) {
  let denominator = 1n;
  let scaled3 = value2;
  while (!Number.isInteger(scaled3)) {
    scaled3 *= 2;
    denominator *= 2n;
  }
  return rational(BigInt(scaled3), denominator);
}

// src/verify/numeric/definition.ts
init_make();
var readDefinitions = /* @__PURE__ */ new WeakMap();
function definitionIn(functions3, entry2) {
  const known = readDefinitions.get(functions3) ?? /* @__PURE__ */ new Map();
  readDefinitions.set(functions3, known);
  let meaning = known.get(entry2.name);
  if (meaning === void 0) {
    if (entry2.definition === void 0) throw new NumericError(`${entry2.name} has no definition to evaluate`);
    const variables = entry2.formals.map((formal) => symbol(formal));
    meaning = { variables, body: readTerm(entry2.definition, { functions: functions3, format: "plain" }).term };
    known.set(entry2.name, meaning);
  }
  return meaning;
}

// src/verify/numeric/test-function.ts
init_make();

// src/verify/numeric/random.ts
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = state + 1831565813 >>> 0;
    let t = Math.imul(state ^ state >>> 15, state | 1);
    t ^= t + Math.imul(t ^ t >>> 7, t | 61);
    return ((t ^ t >>> 14) >>> 0) / 4294967296;
  };
}
function hashOf(text2) {
  let hash = 2166136261;
  for (let i = 0; i < text2.length; i++) hash = Math.imul(hash ^ text2.charCodeAt(i), 16777619);
  return hash >>> 0;
}

// src/verify/numeric/test-function.ts
function testFunction(name, arity, seed) {
  const random = randomFrom(hashOf(`${name}/${arity}`) ^ seed);
  const eighths = (low, high) => number(low + Math.floor(random() * (high - low + 1)), 8);
  const variables = Array.from({ length: arity }, (_, i) => symbol(`v_${i + 1}`));
  const parts = variables.map((variable2) => product2([eighths(5, 11), variable2]));
  const form = sum2([...parts, eighths(1, 7)]);
  const wave = application("sin", [product2([eighths(7, 13), form])]);
  return {
    variables,
    body: sum2([eighths(3, 12), product2([eighths(1, 5), form]), product2([eighths(6, 15), wave])])
  };
}

// src/verify/numeric/program.ts
var OP = {
  /** a: place in `constants` */
  constant: 0,
  /** a: place in `inputs` */
  input: 1,
  pi: 2,
  e: 3,
  add: 4,
  sub: 5,
  mul: 6,
  div: 7,
  neg: 8,
  /** b: the exponent itself */
  intPow: 9,
  /** b: place in `constants` */
  ratPow: 10,
  pow: 11,
  root: 12,
  log: 13,
  max: 14,
  min: 15,
  /** b: code of the function */
  unary: 16,
  /** a: place in `choices` */
  choice: 17,
  /** a: place in `derivatives` */
  derivative: 18
};
var MAX_DERIVATIVE_ORDER = 12;
var MAX_NESTED_DERIVATIVES = 6;
var MAX_NESTED_CALLS = 40;
var MAX_SLOTS = 4e6;
var SAFE_DEPTH2 = 300;
function programOf2(terms, names, inputs = [], conditions = []) {
  const builder = new Builder(names, 0, 0);
  for (const symbol2 of inputs) builder.input(symbol2);
  const scope = newScope(null);
  const outputs = terms.map((term2) => builder.slot(term2, scope));
  const tests = conditions.map((condition) => builder.condition(condition, scope));
  return builder.finish(outputs, tests);
}
var newScope = (bound) => ({ bound, slots: /* @__PURE__ */ new Map() });
var Builder = class _Builder {
  names;
  nesting;
  /** Depth of calls now open, those of the programs around this one included. */
  calls;
  code = [];
  constants = [];
  choices = [];
  derivatives = [];
  inputs = [];
  inputSlots = /* @__PURE__ */ new Map();
  callScopes = /* @__PURE__ */ new Map();
  /** Names whose definition is being translated: inside it, the name means the table's function. */
  open = [];
  constructor(names, nesting, calls) {
    this.names = names;
    this.nesting = nesting;
    this.calls = calls;
  }
  finish(outputs, conditions) {
    const { inputs, code, constants, choices, derivatives } = this;
    return { inputs, code, constants, choices, derivatives, outputs, conditions };
  }
  emit(operation, a, b) {
    if (this.code.length > 3 * MAX_SLOTS) throw new NumericError("the term is too large to evaluate");
    return this.code.push(operation, a, b) / 3 - 1;
  }
  constant(value2) {
    return this.emit(OP.constant, this.constants.push(value2) - 1, 0);
  }
  input(symbol2) {
    const known = this.inputSlots.get(symbol2);
    if (known !== void 0) return known;
    const slot = this.emit(OP.input, this.inputs.push(symbol2) - 1, 0);
    this.inputSlots.set(symbol2, slot);
    return slot;
  }
  symbol(symbol2, scope) {
    const bound = scope.bound?.get(symbol2);
    if (bound !== void 0) return bound;
    if (symbol2.name === "e") return this.emit(OP.e, 0, 0);
    if (symbol2.name === "pi") return this.emit(OP.pi, 0, 0);
    return this.input(symbol2);
  }
  slot(term2, scope) {
    const known = scope.slots.get(term2);
    if (known !== void 0) return known;
    if (term2.depth > SAFE_DEPTH2) {
      for (const part of postorderOutsideDerivatives(term2)) this.place(part, scope);
    }
    return this.place(term2, scope);
  }
  place(term2, scope) {
    const known = scope.slots.get(term2);
    if (known !== void 0) return known;
    const slot = this.translate(term2, scope);
    scope.slots.set(term2, slot);
    return slot;
  }
  translate(term2, scope) {
    const of = (part) => scope.slots.get(part) ?? this.slot(part, scope);
    switch (term2.kind) {
      case "number":
        return this.constant(term2.value);
      case "symbol":
        return this.symbol(term2, scope);
      case "sum": {
        let total = of(term2.terms[0]);
        for (let i = 1; i < term2.terms.length; i++) {
          const part = term2.terms[i];
          total = part.kind === "negation" ? this.emit(OP.sub, total, of(part.operand)) : this.emit(OP.add, total, of(part));
        }
        return total;
      }
      case "product": {
        let total = of(term2.factors[0]);
        for (let i = 1; i < term2.factors.length; i++) {
          total = this.emit(OP.mul, total, of(term2.factors[i]));
        }
        return total;
      }
      case "negation":
        return this.emit(OP.neg, of(term2.operand), 0);
      case "quotient": {
        const top = of(term2.numerator);
        return this.emit(OP.div, top, of(term2.denominator));
      }
      case "power":
        return this.power(term2.base, term2.exponent, of);
      case "application":
        return this.application(term2, of);
      case "derivative":
        return this.standing(term2, scope);
      case "cases": {
        const branches = term2.branches.map((branch2) => ({
          condition: this.condition(branch2.condition, scope),
          value: of(branch2.value)
        }));
        const otherwise = term2.otherwise === null ? -1 : of(term2.otherwise);
        return this.emit(OP.choice, this.choices.push({ branches, otherwise }) - 1, 0);
      }
    }
  }
  condition(condition, scope) {
    if (condition.kind === "comparison") {
      const left = this.slot(condition.left, scope);
      return { kind: "comparison", relation: condition.relation, left, right: this.slot(condition.right, scope) };
    }
    return { kind: condition.kind, conditions: condition.conditions.map((part) => this.condition(part, scope)) };
  }
  power(base, exponent, of) {
    const value2 = constantValue(exponent);
    if (value2 === null) {
      const slot = of(base);
      return this.emit(OP.pow, slot, of(exponent));
    }
    if (!isInteger(value2)) return this.emit(OP.ratPow, of(base), this.constants.push(value2) - 1);
    const n = Number(numerator(value2));
    if (!Number.isSafeInteger(n)) throw new NumericError("an exponent is too large to evaluate");
    return this.emit(OP.intPow, of(base), n);
  }
  application(term2, of) {
    const { name, args, primes } = term2;
    const argument = args[0];
    if (argument === void 0) throw new NumericError(`${name} has no argument`);
    const entry2 = this.names.functions.find(name);
    if (this.open.includes(name) && entry2 === null) throw new NumericError(`the definition of ${name} calls itself`);
    const own = this.open.includes(name) ? void 0 : this.names.definitions?.find((d) => d.name === name);
    if (primes === 0 && own === void 0 && entry2 !== null) {
      const native = this.native(entry2.name, args, of);
      if (native !== null) return native;
    }
    const meaning = own !== void 0 ? { variables: [own.variable], body: own.body } : entry2 === null ? testFunction(name, args.length, this.names.seed ?? 0) : unaryCode(entry2.name) !== null ? { variables: [FORMAL], body: application(entry2.name, [FORMAL]) } : definitionIn(this.names.functions, entry2);
    if (meaning.variables.length !== args.length) throw new NumericError(`${name} with ${args.length} arguments`);
    const label = own !== void 0 ? name : entry2?.name ?? name;
    return primes === 0 ? this.call(own !== void 0 ? name : null, label, meaning, args.map(of)) : this.primed(own !== void 0 ? name : null, label, meaning, of(argument), primes);
  }
  /** A function that the arithmetics compute themselves, or null. */
  native(name, args, of) {
    const [u, v] = args;
    if (u === void 0) return null;
    const code = unaryCode(name);
    if (code !== null) return args.length === 1 ? this.emit(OP.unary, of(u), code) : null;
    if (name === "log" && v === void 0) return this.emit(OP.unary, of(u), unaryCode("ln") ?? 0);
    if (v === void 0 || args.length !== 2) return null;
    const operation = BINARY.get(name);
    if (operation === void 0) return null;
    const first2 = of(u);
    return this.emit(operation, first2, of(v));
  }
  /** The body with its variables bound to slots; the same call is translated once. */
  call(own, label, meaning, slots) {
    const { variables, body } = meaning;
    const key = `${own === null ? "table" : "own"} ${label} ${slots.join(" ")}`;
    let scope = this.callScopes.get(key);
    if (scope === void 0) {
      scope = newScope(new Map(variables.map((variable2, i) => [variable2, slots[i]])));
      this.callScopes.set(key, scope);
    }
    const known = scope.slots.get(body);
    if (known !== void 0) return known;
    if (++this.calls > MAX_NESTED_CALLS) throw new NumericError(`the definition of ${label} is nested too deeply`);
    if (own !== null) this.open.push(own);
    const slot = this.slot(body, scope);
    if (own !== null) this.open.pop();
    this.calls--;
    return slot;
  }
  standing(term2, scope) {
    let { body, order } = term2;
    while (body.kind === "derivative" && body.variable === term2.variable) {
      order += body.order;
      body = body.body;
    }
    const inner = this.inner(order);
    const bound = scope.bound ?? NOTHING;
    const output = inner.slot(body, inner.hygienic(bound));
    return this.derivative(inner, output, bound, bound.has(term2.variable), term2.variable, order);
  }
  primed(own, label, meaning, argument, order) {
    const variable2 = meaning.variables[0];
    if (variable2 === void 0 || meaning.variables.length !== 1) {
      throw new NumericError(`${label} has more than one argument: its prime has no meaning`);
    }
    const inner = this.inner(order);
    if (own !== null) inner.open.push(own);
    const bound = /* @__PURE__ */ new Map([[variable2, argument]]);
    const output = inner.slot(meaning.body, inner.hygienic(bound));
    return this.derivative(inner, output, bound, true, variable2, order);
  }
  /** A scope in which each bound symbol is an input of its own, apart from the parameter of the same name. */
  hygienic(bound) {
    return newScope(new Map([...bound.keys()].map((name) => [name, this.input(standIn(name))])));
  }
  inner(order) {
    if (order > MAX_DERIVATIVE_ORDER) throw new NumericError(`a derivative of order ${order}`);
    if (this.nesting >= MAX_NESTED_DERIVATIVES) throw new NumericError("derivatives are nested too deeply");
    const inner = new _Builder(this.names, this.nesting + 1, this.calls + 1);
    inner.open.push(...this.open);
    return inner;
  }
  derivative(inner, output, bound, isBound, variable2, order) {
    const body = inner.finish([output], []);
    const outside = new Map([...bound].map(([name, slot]) => [standIn(name), slot]));
    const inputs = body.inputs.map((name) => outside.get(name) ?? this.input(name));
    const place2 = body.inputs.indexOf(isBound ? standIn(variable2) : variable2);
    return this.emit(OP.derivative, this.derivatives.push({ body, inputs, variable: place2, order }) - 1, 0);
  }
};
var costOf = (program) => program.derivatives.reduce(
  (cost2, { body, order }) => cost2 + costOf(body) * (order + 1) * (order + 2),
  program.code.length / 3
);
var NOTHING = /* @__PURE__ */ new Map();
var standIn = (name) => symbol(`(${name.name})`);
var FORMAL = symbol("u");
var BINARY = /* @__PURE__ */ new Map([
  ["nthRoot", OP.root],
  ["log", OP.log],
  ["max", OP.max],
  ["min", OP.min]
]);
function postorderOutsideDerivatives(root3) {
  const seen = /* @__PURE__ */ new Set();
  const order = [];
  const stack2 = [root3];
  for (let term2 = stack2.at(-1); term2 !== void 0; term2 = stack2.at(-1)) {
    const missing2 = seen.has(term2) || term2.kind === "derivative" ? [] : children(term2).filter((child) => !seen.has(child));
    if (missing2.length > 0) {
      for (const child of missing2) stack2.push(child);
      continue;
    }
    stack2.pop();
    if (!seen.has(term2)) {
      seen.add(term2);
      order.push(term2);
    }
  }
  return order;
}

// src/verify/numeric/series.ts
init_rational();
var variableSeries = (arithmetic, value2) => [value2, arithmetic.fromNumber(1)];
function seriesArithmetic(base, order) {
  const integers = Array.from({ length: order + 1 }, (_, k) => base.fromNumber(k));
  const int = (k) => integers[k];
  const zero = int(0);
  const one = base.fromNumber(1);
  const minusOne = base.fromNumber(-1);
  const half2 = base.fromRational(rational(1n, 2n));
  const ONE6 = [one];
  const get = (s, k) => k < s.length ? s[k] : zero;
  const head = (s) => s[0];
  const filled = (first2, rest2) => Array.from({ length: order + 1 }, (_, k) => k === 0 ? first2 : rest2);
  const basic = (name) => base.unary[unaryCode(name) ?? 0];
  const slopes = (u) => u.map((c, j) => j === 0 ? zero : j === 1 ? c : base.mul(c, int(j)));
  const overK = (value2, k) => k === 1 ? value2 : base.div(value2, int(k));
  const step2 = (slope, h, k) => {
    let total = null;
    for (let j = Math.max(1, k - h.length + 1); j <= k && j < slope.length; j++) {
      const part = base.mul(slope[j], h[k - j]);
      total = total === null ? part : base.add(total, part);
    }
    return total === null ? zero : overK(total, k);
  };
  const add3 = (a, b) => {
    const long = a.length >= b.length ? a : b;
    const short2 = Math.min(a.length, b.length);
    return long.map((c, k) => k < short2 ? base.add(a[k], b[k]) : c);
  };
  const neg2 = (a) => a.map(base.neg);
  const sub2 = (a, b) => {
    const out = [];
    for (let k = 0; k < a.length || k < b.length; k++) {
      out.push(k >= b.length ? a[k] : k >= a.length ? base.neg(b[k]) : base.sub(a[k], b[k]));
    }
    return out;
  };
  const mul2 = (a, b) => {
    const length = Math.min(order + 1, a.length + b.length - 1);
    const out = [];
    for (let k = 0; k < length; k++) {
      const first2 = Math.max(0, k - b.length + 1);
      let total = base.mul(a[first2], b[k - first2]);
      for (let j = first2 + 1; j <= k && j < a.length; j++) {
        total = base.add(total, base.mul(a[j], b[k - j]));
      }
      out.push(total);
    }
    return out;
  };
  const div2 = (a, b) => {
    const divisor2 = head(b);
    if (b.length === 1) return a.map((c) => base.div(c, divisor2));
    const out = [];
    for (let k = 0; k <= order; k++) {
      let rest2 = k < a.length ? a[k] : null;
      for (let j = 1; j <= k && j < b.length; j++) {
        const part = base.mul(b[j], out[k - j]);
        rest2 = rest2 === null ? base.neg(part) : base.sub(rest2, part);
      }
      out.push(rest2 === null ? zero : base.div(rest2, divisor2));
    }
    return out;
  };
  const integrate = (first2, h, u) => {
    if (u.length === 1) return [first2];
    const slope = slopes(u);
    const out = [first2];
    for (let k = 1; k <= order; k++) out.push(step2(slope, h, k));
    return out;
  };
  const expFrom = (first2, w) => {
    if (w.length === 1) return [first2];
    const slope = slopes(w);
    const out = [first2];
    for (let k = 1; k <= order; k++) out.push(step2(slope, out, k));
    return out;
  };
  const riccati = (first2, u, p, q, r) => {
    if (u.length === 1) return [first2];
    const slope = slopes(u);
    const out = [first2];
    const h = [];
    const signed2 = (sign2, value2) => sign2 < 0 ? base.neg(value2) : value2;
    for (let k = 1; k <= order; k++) {
      const m = k - 1;
      let total = m === 0 && p !== 0 ? base.fromNumber(p) : zero;
      if (q !== 0) total = base.add(total, signed2(q, out[m]));
      for (let i = 0; r !== 0 && i <= m; i++) {
        total = base.add(total, signed2(r, base.mul(out[i], out[m - i])));
      }
      h.push(total);
      out.push(step2(slope, h, k));
    }
    return out;
  };
  const couple = (u, first2, second3, sign2) => {
    const slope = slopes(u);
    const a = [first2];
    const b = [second3];
    for (let k = 1; k <= order && u.length > 1; k++) {
      const next2 = step2(slope, b, k);
      const other = step2(slope, a, k);
      a.push(next2);
      b.push(sign2 < 0 ? base.neg(other) : other);
    }
    return [a, b];
  };
  const powerFrom = (first2, a, r) => {
    if (a.length === 1) return [first2];
    const out = [first2];
    for (let k = 1; k <= order; k++) {
      let total = null;
      for (let j = 1; j <= k && j < a.length; j++) {
        const weight2 = r.mul(j).sub(k - j);
        const part = base.mul(base.fromRational(weight2), base.mul(a[j], out[k - j]));
        total = total === null ? part : base.add(total, part);
      }
      out.push(total === null ? zero : base.div(total, k === 1 ? head(a) : base.mul(head(a), int(k))));
    }
    return out;
  };
  const sqrt2 = (a) => powerFrom(basic("sqrt")(head(a)), a, rational(1n, 2n));
  const ln3 = (u) => {
    const out = [basic("ln")(head(u))];
    for (let k = 1; k <= order && u.length > 1; k++) {
      let total = null;
      for (let j = Math.max(1, k - u.length + 1); j < k; j++) {
        const part = base.mul(base.mul(int(j), out[j]), u[k - j]);
        total = total === null ? part : base.add(total, part);
      }
      const rest2 = total === null ? get(u, k) : base.sub(get(u, k), overK(total, k));
      out.push(base.div(rest2, head(u)));
    }
    return out;
  };
  const intPow3 = (a, n) => {
    if (n === 0) return [base.intPow(head(a), 0)];
    if (n < 0) return div2(ONE6, intPow3(a, -n));
    if (a.length === 1) return [base.intPow(head(a), n)];
    let result = null;
    let square4 = a;
    for (let left = n; ; square4 = mul2(square4, square4)) {
      if (left % 2 === 1) result = result === null ? square4 : mul2(result, square4);
      left = Math.floor(left / 2);
      if (left === 0) return result ?? square4;
    }
  };
  const compare4 = (a, b) => {
    const heads2 = base.compare(head(a), head(b));
    return heads2 === "equal" && (a.length > 1 || b.length > 1) ? "touching" : heads2;
  };
  const atJoint = (a) => filled(base.atJoint(head(a)), base.undefined);
  const pick = (a, b, first2, wanted) => {
    const heads2 = compare4(a, b);
    if (heads2 === "unsure") return a.length === 1 && b.length === 1 ? [first2] : filled(first2, base.unsure);
    if (heads2 === "undefined") return filled(base.undefined, base.undefined);
    if (heads2 === "touching") return filled(base.atJoint(first2), base.undefined);
    return heads2 === wanted || isEqual(heads2) ? a : b;
  };
  const max3 = (a, b) => pick(a, b, base.max(head(a), head(b)), "greater");
  const squareOf = (u) => mul2(u, u);
  const sigma2 = (u) => riccati(basic("sigma")(head(u)), u, 0, 1, -1);
  const bell2 = (u) => expFrom(basic("phi")(head(u)), neg2(mul2([half2], squareOf(u))));
  const sinCos = (u) => couple(u, basic("sin")(head(u)), basic("cos")(head(u)), -1);
  const sinhCosh = (u) => couple(u, basic("sinh")(head(u)), basic("cosh")(head(u)), 1);
  const errorSlope = (u) => {
    const scale = base.div(base.fromNumber(2), basic("sqrt")(base.pi));
    const minusSquare = neg2(squareOf(u));
    return mul2([scale], expFrom(basic("exp")(head(minusSquare)), minusSquare));
  };
  const oneMinusSquare2 = (u) => mul2(sub2(ONE6, u), add3(ONE6, u));
  const atan2 = (u) => integrate(basic("atan")(head(u)), div2(ONE6, add3(ONE6, squareOf(u))), u);
  const asin2 = (u) => integrate(basic("asin")(head(u)), div2(ONE6, sqrt2(oneMinusSquare2(u))), u);
  const acos2 = (u) => integrate(basic("acos")(head(u)), div2([minusOne], sqrt2(oneMinusSquare2(u))), u);
  const asinh2 = (u) => integrate(basic("asinh")(head(u)), div2(ONE6, sqrt2(add3(ONE6, squareOf(u)))), u);
  const acosh2 = (u) => integrate(basic("acosh")(head(u)), div2(ONE6, sqrt2(neg2(oneMinusSquare2(u)))), u);
  const atanh2 = (u) => integrate(basic("atanh")(head(u)), div2(ONE6, oneMinusSquare2(u)), u);
  const abs = (u) => max3(u, neg2(u));
  const reciprocal2 = (u) => div2(ONE6, u);
  return {
    undefined: filled(base.undefined, base.undefined),
    unsure: filled(base.unsure, base.unsure),
    pi: [base.pi],
    e: [base.e],
    fromRational: (value2) => [base.fromRational(value2)],
    fromNumber: (value2) => [base.fromNumber(value2)],
    add: add3,
    sub: sub2,
    mul: mul2,
    div: div2,
    neg: neg2,
    intPow: intPow3,
    ratPow: (a, r) => powerFrom(base.ratPow(head(a), r), a, r),
    pow: (a, b) => {
      const first2 = base.pow(head(a), head(b));
      return a.length === 1 && b.length === 1 ? [first2] : expFrom(first2, mul2(b, ln3(a)));
    },
    root: (a, n) => n === 1 ? a : powerFrom(base.root(head(a), n), a, rational(1n, BigInt(n))),
    max: max3,
    min: (a, b) => pick(a, b, base.min(head(a), head(b)), "less"),
    compare: compare4,
    toInteger: (a) => a.length === 1 ? base.toInteger(head(a)) : null,
    atJoint,
    unary: unaryTable({
      exp: (u) => expFrom(basic("exp")(head(u)), u),
      ln: ln3,
      sqrt: sqrt2,
      abs,
      sign: (u) => {
        const sign2 = basic("sign")(head(u));
        return compare4(u, [zero]) === "touching" ? filled(base.atJoint(sign2), base.undefined) : [sign2];
      },
      sin: (u) => sinCos(u)[0],
      cos: (u) => sinCos(u)[1],
      tan: (u) => riccati(basic("tan")(head(u)), u, 1, 0, 1),
      cot: (u) => riccati(basic("cot")(head(u)), u, -1, 0, -1),
      sec: (u) => reciprocal2(sinCos(u)[1]),
      csc: (u) => reciprocal2(sinCos(u)[0]),
      asin: asin2,
      acos: acos2,
      atan: atan2,
      acot: (u) => atan2(reciprocal2(u)),
      asec: (u) => acos2(reciprocal2(u)),
      acsc: (u) => asin2(reciprocal2(u)),
      sinh: (u) => sinhCosh(u)[0],
      cosh: (u) => sinhCosh(u)[1],
      tanh: (u) => riccati(basic("tanh")(head(u)), u, 1, 0, -1),
      coth: (u) => riccati(basic("coth")(head(u)), u, 1, 0, -1),
      sech: (u) => reciprocal2(sinhCosh(u)[1]),
      csch: (u) => reciprocal2(sinhCosh(u)[0]),
      asinh: asinh2,
      acosh: acosh2,
      atanh: atanh2,
      acoth: (u) => atanh2(reciprocal2(u)),
      asech: (u) => acosh2(reciprocal2(u)),
      acsch: (u) => asinh2(reciprocal2(u)),
      erf: (u) => integrate(basic("erf")(head(u)), errorSlope(u), u),
      erfc: (u) => integrate(basic("erfc")(head(u)), neg2(errorSlope(u)), u),
      Phi: (u) => integrate(basic("Phi")(head(u)), bell2(u), u),
      phi: bell2,
      sigma: sigma2,
      softplus: (u) => integrate(basic("softplus")(head(u)), sigma2(u), u)
    })
  };
}

// src/verify/numeric/run.ts
var run2 = (program, arithmetic, inputs) => prepare2(program, arithmetic)(inputs);
function prepare2(program, arithmetic) {
  const constants = program.constants.map(arithmetic.fromRational);
  const derivatives = program.derivatives.map((standing2) => differentiator(standing2, arithmetic));
  return (inputs) => execute(program, arithmetic, constants, derivatives, inputs);
}
function execute(program, arithmetic, numbers2, derivatives, inputs) {
  const { code, constants } = program;
  const count4 = code.length / 3;
  const slots = [];
  for (let i = 0; i < count4; i++) {
    const a = code[3 * i + 1];
    const b = code[3 * i + 2];
    let value2;
    switch (code[3 * i]) {
      case OP.constant:
        value2 = numbers2[a];
        break;
      case OP.input:
        value2 = inputs[a] ?? arithmetic.undefined;
        break;
      case OP.pi:
        value2 = arithmetic.pi;
        break;
      case OP.e:
        value2 = arithmetic.e;
        break;
      case OP.add:
        value2 = arithmetic.add(slots[a], slots[b]);
        break;
      case OP.sub:
        value2 = arithmetic.sub(slots[a], slots[b]);
        break;
      case OP.mul:
        value2 = arithmetic.mul(slots[a], slots[b]);
        break;
      case OP.div:
        value2 = arithmetic.div(slots[a], slots[b]);
        break;
      case OP.neg:
        value2 = arithmetic.neg(slots[a]);
        break;
      case OP.intPow:
        value2 = arithmetic.intPow(slots[a], b);
        break;
      case OP.ratPow: {
        const exponent = constants[b];
        value2 = exponent === void 0 ? arithmetic.undefined : arithmetic.ratPow(slots[a], exponent);
        break;
      }
      case OP.pow:
        value2 = arithmetic.pow(slots[a], slots[b]);
        break;
      case OP.root:
        value2 = rootOf(arithmetic, slots[a], slots[b]);
        break;
      case OP.log:
        value2 = arithmetic.div(lnOf(arithmetic, slots[a]), lnOf(arithmetic, slots[b]));
        break;
      case OP.max:
        value2 = arithmetic.max(slots[a], slots[b]);
        break;
      case OP.min:
        value2 = arithmetic.min(slots[a], slots[b]);
        break;
      case OP.unary:
        value2 = arithmetic.unary[b](slots[a]);
        break;
      case OP.choice:
        value2 = choose(program, arithmetic, slots, a);
        break;
      default:
        value2 = derivatives[a](slots);
    }
    slots.push(value2);
  }
  return slots;
}
var LN = 1;
var lnOf = (arithmetic, x) => arithmetic.unary[LN](x);
function rootOf(arithmetic, x, degree) {
  const n = arithmetic.toInteger(degree);
  if (n === null || n === 0) return arithmetic.undefined;
  if (n > 0) return arithmetic.root(x, n);
  return arithmetic.div(arithmetic.intPow(x, 0), arithmetic.root(x, -n));
}
function differentiator(standing2, arithmetic) {
  const { body, inputs, variable: variable2, order } = standing2;
  const runner = prepare2(body, seriesArithmetic(arithmetic, order));
  const output = body.outputs[0];
  const zero = arithmetic.fromNumber(0);
  let factorial = 1;
  for (let k = 2; k <= order; k++) factorial *= k;
  const scale = arithmetic.fromNumber(factorial);
  return (slots) => {
    const values = inputs.map((slot, i) => {
      const value2 = slots[slot];
      return i === variable2 ? variableSeries(arithmetic, value2) : [value2];
    });
    const result = runner(values)[output];
    const nothing = arithmetic.mul(result[0], zero);
    const coefficient = result[order];
    if (coefficient === void 0) return nothing;
    return arithmetic.add(order < 2 ? coefficient : arithmetic.mul(coefficient, scale), nothing);
  };
}
function testCondition(condition, arithmetic, slots) {
  if (condition.kind === "comparison") {
    const order = arithmetic.compare(slots[condition.left], slots[condition.right]);
    if (order === "unsure" || order === "undefined") return { truth: order, joint: false };
    return { truth: holds(condition.relation, order) ? "yes" : "no", joint: order === "touching" };
  }
  const decisive = condition.kind === "and" ? "no" : "yes";
  let truth = decisive === "no" ? "yes" : "no";
  let joint2 = false;
  for (const part of condition.conditions) {
    const tested = testCondition(part, arithmetic, slots);
    joint2 ||= tested.joint;
    if (tested.truth === decisive && !tested.joint) return tested;
    if (tested.truth === decisive) truth = decisive;
    else if (truth !== decisive && (tested.truth === "unsure" || tested.truth === "undefined")) truth = tested.truth;
  }
  return { truth, joint: joint2 };
}
function holds(relation, order) {
  switch (relation) {
    case "<":
      return order === "less";
    case "<=":
      return order === "less" || isEqual(order);
    case ">":
      return order === "greater";
    case ">=":
      return order === "greater" || isEqual(order);
    case "=":
      return isEqual(order);
    case "!=":
      return !isEqual(order);
  }
}
function choose(program, arithmetic, slots, place2) {
  const choice = program.choices[place2];
  if (choice === void 0) return arithmetic.undefined;
  let joint2 = false;
  for (const branch2 of choice.branches) {
    const tested = testCondition(branch2.condition, arithmetic, slots);
    joint2 ||= tested.joint;
    if (tested.truth === "unsure") return arithmetic.unsure;
    if (tested.truth === "undefined") return arithmetic.undefined;
    if (tested.truth === "yes") {
      const value3 = slots[branch2.value];
      return joint2 ? arithmetic.atJoint(value3) : value3;
    }
  }
  if (choice.otherwise < 0) return arithmetic.undefined;
  const value2 = slots[choice.otherwise];
  return joint2 ? arithmetic.atJoint(value2) : value2;
}

// src/verify/numeric/compare-big.ts
var DIGITS = 64;
var MORE_DIGITS = 112;
var TIGHT = -20;
var NOTHING2 = -70;
var CLEAR = 1;
function compareBig(program, point2, big) {
  const first2 = pairAt(program, point2, big, DIGITS);
  if (first2 === null) return { kind: "undefined" };
  const verdict2 = judge(first2, DIGITS);
  if (verdict2.kind === "agree") return verdict2;
  const second3 = pairAt(program, point2, big, MORE_DIGITS);
  return second3 === null ? { kind: "undefined" } : judge(second3, MORE_DIGITS);
}
function judge([left, right], digits) {
  const error = Math.max(left.e, right.e) + 0.31;
  if (error === Number.POSITIVE_INFINITY) return { kind: "unclear" };
  const difference3 = left.v.minus(right.v);
  const apart = logOf(difference3);
  const size = Math.max(logOf(left.v), logOf(right.v));
  if (apart > error + CLEAR) {
    return { kind: "differ", left: left.v.toNumber(), right: right.v.toNumber(), texts: textsOf(left, right) };
  }
  const isTight = error <= size + TIGHT || digits === MORE_DIGITS && error <= NOTHING2;
  if (apart > error || !isTight) return { kind: "unclear" };
  return { kind: "agree", difference: difference3.abs().toNumber(), size: 10 ** size };
}
function pairAt(program, point2, big, digits) {
  const arithmetic = big.bounded(digits);
  const slots = run2(program, arithmetic, point2.map(arithmetic.fromNumber));
  for (const condition of program.conditions) {
    if (testCondition(condition, arithmetic, slots).truth !== "yes") return null;
  }
  const [left, right] = program.outputs.map((slot) => slots[slot]);
  return left === void 0 || right === void 0 || left.v.isNaN() || right.v.isNaN() ? null : [left, right];
}
function textsOf(left, right) {
  for (let digits = 6; digits < 60; digits += 6) {
    const texts2 = [left, right].map(({ v }) => v.toSignificantDigits(digits).toString());
    const [a, b] = texts2;
    if (a !== void 0 && b !== void 0 && a !== b) return [a, b];
  }
  return [left.v.toString(), right.v.toString()];
}

// src/verify/numeric/sample.ts
init_make();
init_rational();
var FRIENDLY = [0.5, -1, 2, -0.5, 1, 0, -2, 3, 0.25, -3, 1.5, -0.25, 4, -1.5];
function* samplePoints(variables, options = {}) {
  const random = randomFrom((options.seed ?? 0) ^ 24301);
  const ranges = variables.map((variable2) => rangeOf2(variable2, options.conditions ?? []));
  const centres = [0, 1, -1, ...options.centres ?? []];
  for (let n = 0; ; n++) {
    yield ranges.map((range2, i) => into2(range2, draw(n, i, centres, random), random));
  }
}
var isPinned = (variables, conditions) => variables.every((variable2) => {
  const { low, high } = rangeOf2(variable2, conditions);
  return low === high;
});
var FRIENDLY_POINTS = 6;
var STYLES = ["moderate", "small", "wide", "near", "moderate", "large", "beside", "friendly"];
function draw(n, place2, centres, random) {
  const friendly = FRIENDLY[(n + 3 * place2) % FRIENDLY.length];
  if (n < FRIENDLY_POINTS) return friendly;
  const style = place2 === 0 ? STYLES[n % STYLES.length] : STYLES[Math.floor(random() * random() * STYLES.length)];
  const sign2 = random() < 0.5 ? -1 : 1;
  const mantissa = 1 + Math.floor(random() * 16) / 16;
  const centre = centres[Math.floor(random() * centres.length)] ?? 0;
  switch (style) {
    case "small":
      return sign2 * mantissa * 2 ** -(2 + Math.floor(random() * 12));
    case "wide":
      return sign2 * Math.ceil(random() * 160) / 8;
    case "near":
      return centre + sign2 * mantissa * 2 ** -(3 + Math.floor(random() * 9));
    case "large":
      return sign2 * mantissa * 2 ** (4 + Math.floor(random() * (n % 5 === 0 ? 16 : 4)));
    case "beside":
      return centre + sign2 * Math.ceil(random() * 128) / 64;
    case "friendly":
      return friendly;
    default:
      return sign2 * Math.ceil(random() * 256) / 64;
  }
}
function into2({ low, high }, x, random) {
  if (low === high) return low;
  if (low < x && x < high) return x;
  if (low === Number.NEGATIVE_INFINITY) return x === high ? high - 0.5 : 2 * high - x;
  if (high === Number.POSITIVE_INFINITY) return x === low ? low + 0.5 : 2 * low - x;
  return low + (high - low) * Math.ceil(random() * 255) / 256;
}
function rangeOf2(variable2, conditions) {
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  const visit = (condition) => {
    if (condition.kind === "and") condition.conditions.forEach(visit);
    if (condition.kind !== "comparison") return;
    const { left, right, relation } = condition;
    const bound = constantValue(left === variable2 ? right : left)?.valueOf();
    if (bound === void 0 || left !== variable2 && right !== variable2) return;
    const isBelow2 = left === variable2 ? ["<", "<="] : [">", ">="];
    const isAbove = left === variable2 ? [">", ">="] : ["<", "<="];
    if (relation === "=" || isAbove.includes(relation)) low = Math.max(low, bound);
    if (relation === "=" || isBelow2.includes(relation)) high = Math.min(high, bound);
  };
  conditions.forEach(visit);
  return low <= high ? { low, high } : { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
}
var MAX_CENTRES = 8;
var MAX_SEARCH = 2e3;
function centresIn(terms, conditions = []) {
  const found = /* @__PURE__ */ new Set();
  for (const term2 of [...terms, ...conditions.flatMap(conditionTerms)]) {
    if (term2.size > MAX_SEARCH) continue;
    for (const part of postorder(term2)) {
      if (part.kind !== "number") continue;
      const value2 = Math.round(part.value.valueOf() * 256) / 256;
      if (Math.abs(value2) > 1 && Math.abs(value2) < 100 && found.size < MAX_CENTRES) found.add(value2).add(-value2);
    }
  }
  return [...found];
}
function coordinateText(value2) {
  const exact2 = exactly(value2);
  return exact2.d === 1n ? `${numerator(exact2)}` : `${numerator(exact2)}/${exact2.d}`;
}

// src/verify/numeric/agree.ts
var WANTED_POINTS = 20;
var LEAST_POINTS = 6;
var MAX_TRIES = 240;
var TIGHT2 = 1e-10;
var CLEAR2 = 16;
var FEW_BIG = 3;
var MANY_BIG = 8;
var MOST_OPERATIONS = 4e6;
var MOST_BIG_OPERATIONS = 4e4;
function agree(a, b, context, big = null, options = {}) {
  if (a === b) return { kind: "proved", method: "identical", domain: "everywhere" };
  try {
    return new Sampling(a, b, context, big, options).verdict();
  } catch (error) {
    if (error instanceof NumericError) return { kind: "unknown", why: error.message };
    throw error;
  }
}
var Sampling = class {
  context;
  big;
  wanted;
  tries;
  bigPoints;
  program;
  runner;
  conditions;
  centres;
  closely;
  counted = 0;
  maxError = 0;
  undefinedPoints = 0;
  doubtful = [];
  /** Why a point that speaks against the claim did not settle it. */
  conflict = null;
  constructor(a, b, context, big, options) {
    this.context = context;
    this.conditions = [...context.on ? [context.on] : [], ...context.assumptions ?? []];
    this.program = programOf2([a, b], context, [], this.conditions);
    const cost2 = costOf(this.program);
    this.big = cost2 > MOST_BIG_OPERATIONS / FEW_BIG ? null : big;
    this.bigPoints = Math.floor(MOST_BIG_OPERATIONS / cost2);
    const affordable = Math.max(LEAST_POINTS, Math.floor(MOST_OPERATIONS / cost2));
    this.wanted = Math.min(options.points ?? WANTED_POINTS, affordable);
    this.tries = Math.min(MAX_TRIES, 4 * affordable);
    this.closely = this.big !== null && (options.thorough === true || isPinned(this.program.inputs, this.conditions));
    this.runner = prepare2(this.program, BOUNDED);
    this.centres = centresIn([a, b], this.conditions);
  }
  verdict() {
    const { program, conditions } = this;
    const needed = isPinned(program.inputs, conditions) ? 1 : LEAST_POINTS;
    const wanted = needed === 1 ? 1 : this.wanted;
    const points = samplePoints(program.inputs, { seed: this.context.seed ?? 0, conditions, centres: this.centres });
    const seen = /* @__PURE__ */ new Set();
    let tries = 0;
    for (const point2 of points) {
      if (this.counted >= wanted || tries++ >= (needed === 1 ? 1 : this.tries)) break;
      const key = point2.join(" ");
      if (seen.has(key)) continue;
      seen.add(key);
      const refutation = this.inDoubles(point2);
      if (refutation !== null) return refutation;
      if (this.doubtful.length >= wanted * 2) break;
    }
    return this.inBig(needed) ?? this.conclusion(needed);
  }
  inDoubles(point2) {
    const { program } = this;
    const slots = this.runner(point2.map(BOUNDED.fromNumber));
    for (const condition of program.conditions) {
      if (testCondition(condition, BOUNDED, slots).truth !== "yes") return null;
    }
    const a = slots[program.outputs[0]];
    const b = slots[program.outputs[1]];
    if (isUndefined(a) || isUndefined(b)) {
      this.undefinedPoints++;
      return null;
    }
    if (isUnsure(a) || isUnsure(b)) {
      this.doubtful.push([...point2]);
      return null;
    }
    const difference3 = Math.abs(a.v - b.v);
    const error = a.e + b.e;
    if (difference3 > CLEAR2 * error) return this.refute(point2, a.v, b.v);
    if (difference3 > error || error > TIGHT2 * Math.max(Math.abs(a.v), Math.abs(b.v))) {
      if (difference3 > error) this.doubtful.unshift([...point2]);
      else this.doubtful.push([...point2]);
      return null;
    }
    if (this.closely && error > 0 && this.doubtful.length < FEW_BIG) {
      this.doubtful.push([...point2]);
      return null;
    }
    this.count(difference3, Math.max(Math.abs(a.v), Math.abs(b.v)));
    return null;
  }
  count(difference3, size) {
    this.counted++;
    this.maxError = Math.max(this.maxError, difference3 / Math.max(1, size));
  }
  /** Enclosures in doubles exclude each other; with BigNumber at hand the difference is confirmed. */
  refute(point2, left, right) {
    if (this.big === null) return this.witness(point2, left, right, textsOf2(left, right));
    const confirmed = compareBig(this.program, point2, this.big);
    if (confirmed.kind === "differ") return this.witness(point2, confirmed.left, confirmed.right, confirmed.texts);
    this.conflict = `the sides differ in doubles at ${this.placeOf(point2)}, not confirmed with more digits`;
    return null;
  }
  /** The doubtful points, the most doubtful first. */
  inBig(needed) {
    if (this.big === null) return null;
    const limit = this.counted >= this.wanted ? FEW_BIG : Math.max(needed, Math.min(MANY_BIG, this.wanted - this.counted));
    let looked = 0;
    for (const point2 of this.doubtful) {
      if (looked >= Math.min(limit, this.bigPoints) || looked >= FEW_BIG && this.counted >= this.wanted) break;
      const result = compareBig(this.program, point2, this.big);
      if (result.kind === "undefined") continue;
      looked++;
      if (result.kind === "agree") this.count(result.difference, result.size);
      if (result.kind === "differ") return this.witness(point2, result.left, result.right, result.texts);
    }
    return null;
  }
  conclusion(needed) {
    if (this.conflict !== null) return { kind: "unknown", why: this.conflict };
    if (this.counted >= needed) {
      return { kind: "agrees", points: this.counted, maxError: this.maxError, domain: this.domain() };
    }
    const doubtful = this.doubtful.length;
    if (doubtful > 0 && this.big === null) {
      return { kind: "unknown", why: `rounding errors leave ${doubtful} points undecided: more digits are needed` };
    }
    const why = this.counted === 0 ? "no point was found where both sides are known to be defined" : `only ${this.counted} points were found where both sides could be compared`;
    return { kind: "unknown", why };
  }
  domain() {
    if (this.context.on) return "on the given domain";
    if (this.program.inputs.length === 0) return "everywhere";
    const names = this.program.inputs.map(({ name }) => name).join(", ");
    return this.undefinedPoints > 0 ? "where both sides are defined" : `all real ${names}`;
  }
  witness(point2, left, right, texts2) {
    const at2 = {};
    this.program.inputs.forEach(({ name }, i) => {
      at2[name] = coordinateText(point2[i]);
    });
    const witness = { at: at2, left: texts2[0], right: texts2[1], leftValue: left, rightValue: right };
    return { kind: "refuted", witness };
  }
  placeOf(point2) {
    return this.program.inputs.map(({ name }, i) => `${name} = ${coordinateText(point2[i])}`).join(", ");
  }
};
function textsOf2(left, right) {
  for (let digits = 6; digits < 17; digits += 3) {
    const texts2 = [shortest(left, digits), shortest(right, digits)];
    if (texts2[0] !== texts2[1]) return texts2;
  }
  return [`${left}`, `${right}`];
}
var shortest = (value2, digits) => `${Number(value2.toPrecision(digits))}`;

// src/verify/numeric/big-arithmetic.ts
init_rational();

// src/verify/numeric/check-table.ts
init_make();

// src/verify/numeric/double.ts
var within = (x, inside, f) => inside ? f(x) : Number.NaN;
var over2 = (a, b) => b === 0 ? Number.NaN : a / b;
var UNARY2 = unaryTable({
  exp: Math.exp,
  ln: (x) => within(x, x > 0, Math.log),
  sqrt: Math.sqrt,
  abs: Math.abs,
  sign: Math.sign,
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  cot: (x) => over2(1, Math.tan(x)),
  sec: (x) => over2(1, Math.cos(x)),
  csc: (x) => over2(1, Math.sin(x)),
  asin: Math.asin,
  acos: Math.acos,
  atan: Math.atan,
  acot: (x) => Math.atan(over2(1, x)),
  asec: (x) => Math.acos(over2(1, x)),
  acsc: (x) => Math.asin(over2(1, x)),
  sinh: Math.sinh,
  cosh: Math.cosh,
  tanh: Math.tanh,
  coth: (x) => over2(1, Math.tanh(x)),
  sech: (x) => 1 / Math.cosh(x),
  csch: (x) => over2(1, Math.sinh(x)),
  asinh: Math.asinh,
  acosh: Math.acosh,
  atanh: (x) => within(x, Math.abs(x) < 1, Math.atanh),
  acoth: (x) => within(x, Math.abs(x) > 1, (y) => Math.atanh(1 / y)),
  asech: (x) => within(x, x > 0 && x <= 1, (y) => Math.acosh(1 / y)),
  acsch: (x) => Math.asinh(over2(1, x)),
  erf,
  erfc,
  Phi: normalCdf,
  phi: normalDensity,
  sigma,
  softplus
});
function compare2(a, b) {
  return a < b ? "less" : a > b ? "greater" : a === b ? "equal" : "undefined";
}
var toInteger = (a) => Number.isSafeInteger(a) ? a : null;
var finite = (x) => Number.isFinite(x) ? x : Number.NaN;
var intPow2 = (a, n) => n < 0 && a === 0 ? Number.NaN : a ** n;
var { max: max2, min: min2 } = Math;
var DOUBLES = {
  undefined: Number.NaN,
  unsure: Number.NaN,
  pi: Math.PI,
  e: Math.E,
  fromRational: (value2) => value2.valueOf(),
  fromNumber: (value2) => value2,
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: over2,
  neg: (a) => -a,
  intPow: intPow2,
  ratPow: (a, r) => realPower(a, r.valueOf()),
  pow: realPower,
  root: realRoot,
  max: max2,
  min: min2,
  compare: compare2,
  toInteger,
  atJoint: (a) => a,
  unary: UNARY2
};
function compile(term2, variables, names) {
  const program = programOf2([term2], names, variables);
  const stray = program.inputs[variables.length];
  if (stray !== void 0) throw new NumericError(`${stray.name} has no value`);
  const output = program.outputs[0];
  if (program.derivatives.length > 0 || program.code.some((part) => part !== part << 0)) {
    const runner = prepare2(program, DOUBLES);
    return (values) => finite(runner(Array.from(values))[output]);
  }
  const code = Int32Array.from(program.code);
  const constants = program.constants.map((value2) => value2.valueOf());
  const slots = new Float64Array(code.length / 3);
  return (values) => {
    fill2(program, code, constants, slots, values);
    return finite(slots[output]);
  };
}
function fill2(program, code, constants, slots, values) {
  for (let i = 0, at2 = 0; i < slots.length; i++, at2 += 3) {
    const a = code[at2 + 1];
    const b = code[at2 + 2];
    slots[i] = instruction(
      program,
      code[at2],
      a,
      b,
      slots[a],
      slots[b],
      constants,
      slots,
      values
    );
  }
}
function instruction(program, operation, a, b, u, v, constants, slots, values) {
  switch (operation) {
    case OP.constant:
      return constants[a];
    case OP.input:
      return values[a];
    case OP.pi:
      return Math.PI;
    case OP.e:
      return Math.E;
    case OP.add:
      return u + v;
    case OP.sub:
      return u - v;
    case OP.mul:
      return u * v;
    case OP.div:
      return v === 0 ? Number.NaN : u / v;
    case OP.neg:
      return -u;
    case OP.intPow:
      return b === 2 ? u * u : intPow2(u, b);
    case OP.ratPow:
      return realPower(u, constants[b]);
    case OP.pow:
      return realPower(u, v);
    case OP.root: {
      const n = toInteger(v);
      if (n === null || n === 0) return Number.NaN;
      return n > 0 ? realRoot(u, n) : over2(1, realRoot(u, -n));
    }
    case OP.log:
      return u > 0 && v > 0 ? over2(Math.log(u), Math.log(v)) : Number.NaN;
    case OP.max:
      return max2(u, v);
    case OP.min:
      return min2(u, v);
    case OP.unary:
      return UNARY2[b](u);
    default:
      return choose2(program, a, slots);
  }
}
function choose2(program, place2, slots) {
  const choice = program.choices[place2];
  if (choice === void 0) return Number.NaN;
  for (const branch2 of choice.branches) {
    const truth = test(branch2.condition, slots);
    if (truth === null) return Number.NaN;
    if (truth) return slots[branch2.value];
  }
  return choice.otherwise < 0 ? Number.NaN : slots[choice.otherwise];
}
function test(condition, slots) {
  if (condition.kind === "comparison") {
    const left = slots[condition.left];
    const right = slots[condition.right];
    if (Number.isNaN(left) || Number.isNaN(right)) return null;
    switch (condition.relation) {
      case "<":
        return left < right;
      case "<=":
        return left <= right;
      case ">":
        return left > right;
      case ">=":
        return left >= right;
      case "=":
        return left === right;
      case "!=":
        return left !== right;
    }
  }
  const decisive = condition.kind === "or";
  let open = false;
  for (const part of condition.conditions) {
    const truth = test(part, slots);
    if (truth === decisive) return decisive;
    open ||= truth === null;
  }
  return open ? null : !decisive;
}

// src/verify/plain-polynomial.ts
var divisor = (a, b) => b === 0n ? a < 0n ? -a : a : divisor(b, a % b);
function keyOf3(powers2) {
  return [...powers2].filter(([, [n]]) => n !== 0n).sort(([a], [b]) => a < b ? -1 : 1).map(([name, [n, d]]) => `${name}:${n / divisor(n, d)}/${d / divisor(n, d)}`).join(",");
}
var monomialPlain = (c, name, n = 1n, d = 1n) => c === 0n ? /* @__PURE__ */ new Map() : /* @__PURE__ */ new Map([[name === null ? "" : keyOf3(/* @__PURE__ */ new Map([[name, [n, d]]])), c]]);

// src/verify/unfold.ts
init_make();
init_traits();
var DEFINITIONS = /* @__PURE__ */ new WeakMap();
function definitionOf(functions3, entry2) {
  const read = DEFINITIONS.get(functions3) ?? /* @__PURE__ */ new Map();
  DEFINITIONS.set(functions3, read);
  const known = read.get(entry2.name);
  if (known !== void 0) return known;
  const definition = entry2.definition === void 0 ? null : { formals: entry2.formals.map(symbol), body: readTerm(entry2.definition, { functions: functions3 }).term };
  read.set(entry2.name, definition);
  return definition;
}
function definingTerm(name, args, context) {
  const own = context.definitions?.find((definition2) => definition2.name === name);
  if (own !== void 0) return put({ formals: [own.variable], body: own.body }, args);
  const entry2 = context.functions.find(name);
  const definition = entry2 === null ? null : definitionOf(context.functions, entry2);
  return definition === null ? null : put(definition, args);
}
var DEPTH_LIMIT = 20;
function unfold(term2, context) {
  const unfolded = /* @__PURE__ */ new Map();
  const expand = (root3, depth) => rebuild(root3, (node) => {
    if (node.kind !== "application" || node.primes > 0) return node;
    const definition = bodyOf2(node.name, depth);
    return definition === null ? node : put(definition, node.args) ?? node;
  });
  const bodyOf2 = (name, depth) => {
    const known = unfolded.get(name);
    if (known !== void 0) return known;
    if (depth > DEPTH_LIMIT) return null;
    const definition = plainDefinition(name, context);
    const result = definition === null ? null : { ...definition, body: expand(definition.body, depth + 1) };
    unfolded.set(name, result);
    return result;
  };
  return expand(term2, 0);
}
function plainDefinition(name, context) {
  const own = context.definitions?.find((definition) => definition.name === name);
  if (own !== void 0) return { formals: [own.variable], body: own.body };
  const entry2 = context.functions.find(name);
  return entry2 === null || entry2.base === true ? null : definitionOf(context.functions, entry2);
}
function put({ formals, body }, args) {
  if (formals.length !== args.length) return null;
  const by = /* @__PURE__ */ new Map();
  formals.forEach((formal, i) => {
    const argument = args[i];
    if (argument !== void 0 && argument !== formal) by.set(formal, argument);
  });
  if (by.size === 0) return body;
  return hasDerivative(body) ? null : substitute(body, by);
}

// src/verify/confirm-terms.ts
var ONE5 = monomialPlain(1n, null);

// src/verify/enclose.ts
init_make();
init_rational();

// src/verify/series.ts
var isSeries = (value2) => typeof value2 !== "string";
var SeriesArithmetic = class {
  intervals;
  length;
  #zero;
  constructor(intervals, length) {
    this.intervals = intervals;
    this.length = length;
    this.#zero = intervals.integer(0);
  }
  at(series2, i) {
    return series2[i] ?? this.#zero;
  }
  constant(value2) {
    return this.#build((i) => i === 0 ? value2 : this.#zero);
  }
  integer(n) {
    return this.constant(this.intervals.integer(n));
  }
  /** The series of the variable itself at a point. */
  variable(value2) {
    return this.#build((i) => i === 0 ? value2 : this.intervals.integer(i === 1 ? 1 : 0));
  }
  add(a, b) {
    return this.#build((i) => this.intervals.add(this.at(a, i), this.at(b, i)));
  }
  subtract(a, b) {
    return this.#build((i) => this.intervals.subtract(this.at(a, i), this.at(b, i)));
  }
  negate(a) {
    return a.map((c) => this.intervals.negate(c));
  }
  multiply(a, b) {
    return this.#build((n) => this.#convolve(n, (k) => this.intervals.multiply(this.at(a, k), this.at(b, n - k))));
  }
  square(a) {
    if (this.length === 1) return [this.intervals.square(this.at(a, 0))];
    return this.multiply(a, a);
  }
  power(a, k) {
    if (this.length === 1) return [this.intervals.power(this.at(a, 0), k)];
    let result = this.integer(1);
    let base = a;
    for (let rest2 = k; rest2 > 0; rest2 = Math.floor(rest2 / 2)) {
      if (rest2 % 2 === 1) result = this.multiply(result, base);
      if (rest2 > 1) base = this.multiply(base, base);
    }
    return result;
  }
  divide(a, b) {
    const bottom = this.at(b, 0);
    if (this.intervals.contains(bottom, 0n)) return this.#isZero(bottom) ? "undefined" : "unknown";
    const result = [];
    for (let n = 0; n < this.length; n++) {
      let rest2 = this.at(a, n);
      for (let k = 1; k <= n; k++) {
        rest2 = this.intervals.subtract(rest2, this.intervals.multiply(this.at(b, k), this.at(result, n - k)));
      }
      const coefficient = this.intervals.divide(rest2, bottom);
      if (coefficient === null) return "unknown";
      result.push(coefficient);
    }
    return result;
  }
  exp(u) {
    const first2 = this.intervals.exp(this.at(u, 0));
    return first2 === null ? "unknown" : this.#solve(first2, u, (result) => result);
  }
  ln(u) {
    const inside = this.at(u, 0);
    if (inside.high <= 0n) return "undefined";
    const first2 = this.intervals.ln(inside);
    return first2 === null ? "unknown" : this.#integrated(first2, u, this.integer(1), u);
  }
  /** Square root: of zero only as a plain value, for it has no derivative there. */
  sqrt(u) {
    const inside = this.at(u, 0);
    if (inside.high < 0n) return "undefined";
    const first2 = this.intervals.sqrt(inside);
    if (first2 === null) return "unknown";
    if (this.length === 1) return [first2];
    if (this.#isZero(inside)) return "unknown";
    const result = [first2];
    const twice = this.intervals.add(first2, first2);
    for (let n = 1; n < this.length; n++) {
      let rest2 = this.at(u, n);
      for (let k = 1; k < n; k++) {
        rest2 = this.intervals.subtract(rest2, this.intervals.multiply(this.at(result, k), this.at(result, n - k)));
      }
      const coefficient = this.intervals.divide(rest2, twice);
      if (coefficient === null) return "unknown";
      result.push(coefficient);
    }
    return result;
  }
  sineCosine(u) {
    const sine2 = [this.intervals.sin(this.at(u, 0))];
    const cosine3 = [this.intervals.cos(this.at(u, 0))];
    for (let n = 1; n < this.length; n++) {
      const sum3 = (other) => this.#convolve(n - 1, (k) => this.#times(this.intervals.multiply(this.at(u, n - k), this.at(other, k)), n - k));
      const nextSine = this.#over(sum3(cosine3), n);
      cosine3.push(this.intervals.negate(this.#over(sum3(sine2), n)));
      sine2.push(nextSine);
    }
    return { sine: sine2, cosine: cosine3 };
  }
  atan(u) {
    return this.#integrated(
      this.intervals.atan(this.at(u, 0)),
      u,
      this.integer(1),
      this.add(this.integer(1), this.square(u))
    );
  }
  asin(u) {
    const inside = this.at(u, 0);
    const one = this.intervals.integer(1);
    if (inside.low > one.high || inside.high < -one.high) return "undefined";
    const first2 = this.intervals.asin(inside);
    if (first2 === null) return "unknown";
    if (this.length === 1) return [first2];
    const root3 = this.sqrt(this.subtract(this.integer(1), this.square(u)));
    return isSeries(root3) ? this.#integrated(first2, u, this.integer(1), root3) : root3;
  }
  erf(u) {
    const first2 = this.intervals.erf(this.at(u, 0));
    if (first2 === null) return "unknown";
    if (this.length === 1) return [first2];
    const bell2 = this.exp(this.negate(this.square(u)));
    const root3 = this.intervals.sqrt(this.intervals.pi);
    if (!isSeries(bell2) || root3 === null) return "unknown";
    return this.#integrated(first2, u, this.add(bell2, bell2), this.constant(root3));
  }
  /** The k-th derivative's series, shorter by k. */
  derivative(u, k) {
    const result = [];
    for (let i = 0; i + k < u.length; i++) {
      let scale = 1;
      for (let j = i + 1; j <= i + k; j++) scale *= j;
      result.push(this.#times(this.at(u, i + k), scale));
    }
    return result;
  }
  /** outer(u) where `outer` is the series at u₀. */
  compose(outer, u) {
    const inner = this.#build((i) => i === 0 ? this.#zero : this.at(u, i));
    let result = this.integer(0);
    for (let n = this.length - 1; n >= 0; n--) {
      result = this.add(this.multiply(result, inner), this.constant(this.at(outer, n)));
    }
    return result;
  }
  /** The series with first coefficient `first` and derivative u′ · over / under. */
  #integrated(first2, u, over4, under) {
    if (this.length === 1) return [first2];
    const slope = this.divide(over4, under);
    return isSeries(slope) ? this.#solve(first2, u, () => slope) : "unknown";
  }
  /** y₀ = first, y′ = u′ · slope(y). */
  #solve(first2, u, slope) {
    const result = [first2];
    for (let n = 1; n < this.length; n++) {
      const by = slope(result);
      const sum3 = this.#convolve(
        n - 1,
        (k) => this.#times(this.intervals.multiply(this.at(u, n - k), this.at(by, k)), n - k)
      );
      result.push(this.#over(sum3, n));
    }
    return result;
  }
  #isZero(a) {
    return a.low === 0n && a.high === 0n;
  }
  #build(make) {
    return Array.from({ length: this.length }, (_, i) => make(i));
  }
  #convolve(n, term2) {
    let sum3 = this.#zero;
    for (let k = 0; k <= n; k++) sum3 = this.intervals.add(sum3, term2(k));
    return sum3;
  }
  #times(a, k) {
    return { low: a.low * BigInt(k), high: a.high * BigInt(k) };
  }
  #over(a, k) {
    return this.intervals.divide(a, this.intervals.integer(k)) ?? a;
  }
};

// src/verify/enclose.ts
var NESTING_LIMIT = 40;
var POWER_LIMIT = 1e5;
function enclose2(term2, point2, context, intervals) {
  const value2 = new Evaluation(point2, null, 0, context, intervals, 0).value(term2);
  return isSeries(value2) ? value2[0] ?? "unknown" : value2;
}
function holdsAt(condition, point2, context, intervals) {
  return new Evaluation(point2, null, 0, context, intervals, 0).holds(condition);
}
var Evaluation = class _Evaluation {
  #point;
  #variable;
  #order;
  #context;
  #depth;
  #arithmetic;
  #known = /* @__PURE__ */ new Map();
  constructor(point2, variable2, order, context, intervals, depth) {
    this.#point = point2;
    this.#variable = variable2;
    this.#order = order;
    this.#context = context;
    this.#depth = depth;
    this.#arithmetic = new SeriesArithmetic(intervals, order + 1);
  }
  value(term2) {
    return fold(term2, (node, of) => {
      const known = this.#known.get(node);
      if (known !== void 0) return known;
      const value2 = this.#isConstant(node) ? this.#constant(node) : this.#node(node, of);
      this.#known.set(node, value2);
      return value2;
    });
  }
  /** Whether the node surely does not depend on the variable that is differentiated by. */
  #isConstant(node) {
    const variable2 = this.#variable;
    if (variable2 === null || this.#order === 0 || node.kind === "number" || node.kind === "symbol") return false;
    const hidden2 = this.#context.definitions?.some(
      (definition) => definition.variable !== variable2 && dependsOn(definition.body, variable2)
    );
    return hidden2 !== true && !dependsOn(node, variable2);
  }
  /** A constant has derivatives even where the function it is a value of has none: d/dz arcsin 1 is 0. */
  #constant(node) {
    const { intervals } = this.#arithmetic;
    const value2 = new _Evaluation(this.#point, null, 0, this.#context, intervals, this.#depth + 1).value(node);
    return isSeries(value2) ? this.#arithmetic.constant(value2[0] ?? intervals.integer(0)) : value2;
  }
  #nested(variable2, order, point2) {
    return new _Evaluation(point2, variable2, order, this.#context, this.#arithmetic.intervals, this.#depth + 1);
  }
  #node(node, of) {
    const a = this.#arithmetic;
    switch (node.kind) {
      case "number":
        return a.constant(a.intervals.ratio(numerator(node.value), node.value.d));
      case "symbol": {
        const value2 = this.#symbol(node);
        if (value2 === null) return "unknown";
        return node === this.#variable ? a.variable(value2) : a.constant(value2);
      }
      case "sum":
        return this.#all(node.terms.map(of), (list2) => list2.reduce((x, y) => a.add(x, y)));
      case "product":
        return this.#all(node.factors.map(of), (list2) => list2.reduce((x, y) => a.multiply(x, y)));
      case "negation":
        return this.#all([of(node.operand)], ([u = a.integer(0)]) => a.negate(u));
      case "quotient":
        return this.#all(
          [of(node.numerator), of(node.denominator)],
          ([u, v]) => u === void 0 || v === void 0 ? "unknown" : a.divide(u, v)
        );
      case "power":
        return this.#power(of(node.base), of(node.exponent), node.exponent);
      case "application":
        return this.#application(node, of);
      case "derivative":
        return this.#derivative(node.body, node.variable, node.order);
      case "cases":
        return this.#cases(node, of);
    }
  }
  #symbol(node) {
    const { intervals } = this.#arithmetic;
    if (node === PI) return intervals.pi;
    if (node === E) return intervals.exp(intervals.integer(1));
    return this.#point.get(node) ?? null;
  }
  #all(values, combine5) {
    const list2 = [];
    let unknown = false;
    for (const value2 of values) {
      if (value2 === "undefined") return value2;
      if (value2 === "unknown") unknown = true;
      else list2.push(value2);
    }
    return unknown ? "unknown" : combine5(list2);
  }
  #power(base, exponent, exponentTerm) {
    const a = this.#arithmetic;
    return this.#all([base, exponent], ([u, v]) => {
      if (u === void 0 || v === void 0) return "unknown";
      const fixed = constantExponent(exponentTerm);
      if (fixed === null) return this.#realPower(u, v);
      if (fixed.d === 1n) {
        const k = Number(fixed.n);
        if (Math.abs(k) > POWER_LIMIT) return "unknown";
        const power3 = a.power(u, Math.abs(k));
        return k >= 0 ? power3 : a.divide(a.integer(1), power3);
      }
      if (fixed.d === 2n && fixed.n > 0n && fixed.n < 1000n) {
        const root3 = a.sqrt(u);
        return isSeries(root3) ? a.power(root3, Number(fixed.n)) : root3;
      }
      return this.#realPower(u, v);
    });
  }
  /** u^v = exp(v ln u) for u > 0; 0^v is 0 for v > 0, as a plain value. */
  #realPower(u, v) {
    const a = this.#arithmetic;
    const first2 = a.at(u, 0);
    if (first2.low === 0n && first2.high === 0n && this.#order === 0) {
      const exponent = a.at(v, 0);
      if (exponent.low > 0n) return a.integer(0);
      return exponent.high < 0n ? "undefined" : "unknown";
    }
    const log = a.ln(u);
    return isSeries(log) ? a.exp(a.multiply(v, log)) : first2.high < 0n ? "undefined" : "unknown";
  }
  #application(node, of) {
    const own = this.#context.definitions?.some(({ name }) => name === node.name) ?? false;
    if (node.primes > 0) return this.#primed(node, of);
    if (!own) {
      const known = this.#direct(node, of);
      if (known !== null) return known;
    }
    if (this.#depth > NESTING_LIMIT) return "unknown";
    const body = definingTerm(node.name, node.args, this.#context);
    if (body !== null) {
      return new _Evaluation(
        this.#point,
        this.#variable,
        this.#order,
        this.#context,
        this.#arithmetic.intervals,
        this.#depth + 1
      ).value(body);
    }
    return own ? this.#primed(node, of) : "unknown";
  }
  /** f^(k)(u): the series of f at u₀, differentiated k times, at u. */
  #primed(node, of) {
    const argument = node.args[0];
    if (argument === void 0 || node.args.length !== 1 || this.#depth > NESTING_LIMIT) return "unknown";
    const own = this.#context.definitions?.find(({ name }) => name === node.name);
    if (own === void 0 && this.#context.functions.find(node.name) === null) return "unknown";
    const variable2 = own?.variable ?? symbol("argument");
    const body = own?.body ?? application(node.name, [variable2]);
    return this.#all([of(argument)], ([u]) => {
      if (u === void 0) return "unknown";
      const point2 = new Map(this.#point).set(variable2, this.#arithmetic.at(u, 0));
      const series2 = this.#nested(variable2, this.#order + node.primes, point2).value(body);
      if (!isSeries(series2)) return series2;
      return this.#arithmetic.compose(this.#arithmetic.derivative(series2, node.primes), u);
    });
  }
  #derivative(body, variable2, order) {
    if (this.#variable !== null && this.#variable !== variable2 && this.#order > 0) return "unknown";
    if (this.#depth > NESTING_LIMIT) return "unknown";
    const series2 = this.#nested(variable2, this.#order + order, this.#point).value(body);
    return isSeries(series2) ? this.#arithmetic.derivative(series2, order) : series2;
  }
  #cases(node, of) {
    for (const { condition, value: value2 } of node.branches) {
      const holds2 = this.#truth(condition, of);
      if (holds2 === "unknown") return "unknown";
      if (holds2 === "yes") return of(value2);
    }
    return node.otherwise === null ? "undefined" : of(node.otherwise);
  }
  holds(condition) {
    return this.#truth(condition, (term2) => this.value(term2));
  }
  #truth(condition, of) {
    if (condition.kind !== "comparison") {
      const parts = condition.conditions.map((part) => this.#truth(part, of));
      return condition.kind === "and" ? parts.reduce(and, "yes") : parts.reduce(or, "no");
    }
    const left = of(condition.left);
    const right = of(condition.right);
    if (!isSeries(left) || !isSeries(right)) return "unknown";
    const gap = this.#arithmetic.intervals.subtract(this.#arithmetic.at(left, 0), this.#arithmetic.at(right, 0));
    const exact2 = gap.low === 0n && gap.high === 0n;
    if (exact2 && this.#order > 0) return "unknown";
    const positive2 = gap.low > 0n ? "yes" : gap.high <= 0n ? "no" : "unknown";
    const negative2 = gap.high < 0n ? "yes" : gap.low >= 0n ? "no" : "unknown";
    const zero = exact2 ? "yes" : gap.low > 0n || gap.high < 0n ? "no" : "unknown";
    switch (condition.relation) {
      case "<":
        return negative2;
      case ">":
        return positive2;
      case "<=":
        return not(positive2);
      case ">=":
        return not(negative2);
      case "=":
        return zero;
      case "!=":
        return not(zero);
    }
  }
  /** The functions evaluated directly; null for others. */
  #direct(node, of) {
    const a = this.#arithmetic;
    const one = (f) => this.#all(node.args.map(of), ([u]) => u === void 0 ? "unknown" : f(u));
    const two = (f) => this.#all(node.args.map(of), ([u, v]) => u === void 0 || v === void 0 ? "unknown" : f(u, v));
    switch (node.name) {
      case "exp":
        return one((u) => a.exp(u));
      case "ln":
        return one((u) => a.ln(u));
      case "sqrt":
        return one((u) => a.sqrt(u));
      case "sin":
        return one((u) => a.sineCosine(u).sine);
      case "cos":
        return one((u) => a.sineCosine(u).cosine);
      case "atan":
        return one((u) => a.atan(u));
      case "asin":
        return one((u) => a.asin(u));
      case "erf":
        return one((u) => a.erf(u));
      case "abs":
        return one((u) => this.#absolute(u));
      case "sign":
        return one((u) => this.#sign(u));
      case "max":
        return two((u, v) => this.#larger(u, v));
      case "min":
        return two((u, v) => {
          const larger3 = this.#larger(a.negate(u), a.negate(v));
          return isSeries(larger3) ? a.negate(larger3) : larger3;
        });
      case "nthRoot":
        return two((u, n) => this.#root(u, n));
      case "acos":
        return one((u) => {
          const sine2 = a.asin(u);
          const right = a.intervals.divide(a.intervals.pi, a.intervals.integer(2));
          return isSeries(sine2) && right !== null ? a.subtract(a.constant(right), sine2) : sine2;
        });
      case "erfc":
        return one((u) => {
          const value2 = a.erf(u);
          return isSeries(value2) ? a.subtract(a.integer(1), value2) : value2;
        });
      default:
        return null;
    }
  }
  #absolute(u) {
    const a = this.#arithmetic;
    const first2 = a.at(u, 0);
    if (first2.low > 0n) return u;
    if (first2.high < 0n) return a.negate(u);
    return this.#order === 0 ? [a.intervals.absolute(first2)] : "unknown";
  }
  #sign(u) {
    const a = this.#arithmetic;
    const first2 = a.at(u, 0);
    if (first2.low > 0n) return a.integer(1);
    if (first2.high < 0n) return a.integer(-1);
    return first2.low === 0n && first2.high === 0n && this.#order === 0 ? a.integer(0) : "unknown";
  }
  #larger(u, v) {
    const a = this.#arithmetic;
    const gap = a.intervals.subtract(a.at(u, 0), a.at(v, 0));
    if (gap.low > 0n) return u;
    if (gap.high < 0n) return v;
    return this.#order === 0 ? [a.intervals.maximum(a.at(u, 0), a.at(v, 0))] : "unknown";
  }
  #root(u, n) {
    const a = this.#arithmetic;
    const index = a.at(n, 0);
    const k = Math.round(a.intervals.middle(index));
    if (n.some((c, i) => i > 0 && (c.low !== 0n || c.high !== 0n))) return "unknown";
    if (index.low !== index.high || !a.intervals.contains(index, BigInt(k)) || k < 1) return "unknown";
    if (k === 2) return a.sqrt(u);
    const first2 = a.at(u, 0);
    if (first2.low === 0n && first2.high === 0n && this.#order === 0) return a.integer(0);
    if (first2.high < 0n) {
      if (k % 2 === 0) return "undefined";
      const root3 = this.#root(a.negate(u), n);
      return isSeries(root3) ? a.negate(root3) : root3;
    }
    const exponent = a.intervals.ratio(1n, BigInt(k));
    return first2.low > 0n ? this.#realPower(u, a.constant(exponent)) : "unknown";
  }
};
function constantExponent(term2) {
  if (term2.kind === "number") return { n: numerator(term2.value), d: term2.value.d };
  if (term2.kind === "negation") {
    const inner = constantExponent(term2.operand);
    return inner === null ? null : { n: -inner.n, d: inner.d };
  }
  if (term2.kind === "quotient") {
    const over4 = constantExponent(term2.numerator);
    const under = constantExponent(term2.denominator);
    if (over4 === null || under === null || under.n === 0n) return null;
    const n = over4.n * under.d;
    const d = over4.d * under.n;
    const sign2 = d < 0n ? -1n : 1n;
    let x = n < 0n ? -n : n;
    let y = d < 0n ? -d : d;
    while (y !== 0n) [x, y] = [y, x % y];
    return { n: sign2 * n / x, d: sign2 * d / x };
  }
  return null;
}

// src/verify/interval.ts
var GUARD = 64;
var EXPONENT_LIMIT = 20000n;
var shiftUp = (value2, bits) => -(-value2 >> BigInt(bits));
var floorDivide = (a, b) => {
  const quotient4 = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient4 - 1n : quotient4;
};
var ceilDivide = (a, b) => -floorDivide(-a, b);
var smaller2 = (a, b) => b > a ? a : b;
var least = (...values) => values.reduce(smaller2);
var larger2 = (a, b) => b < a ? a : b;
var greatest = (...values) => values.reduce(larger2);
var bitLength = (value2) => (value2 < 0n ? -value2 : value2).toString(2).length;
function integerSquareRoot(n) {
  if (n < 2n) return n;
  let x = 1n << BigInt(bitLength(n) + 1 >> 1);
  for (; ; ) {
    const y = x + n / x >> 1n;
    if (y >= x) return x;
    x = y;
  }
}
var IntervalArithmetic = class {
  bits;
  #unit;
  #pi = null;
  #constants = /* @__PURE__ */ new Map();
  constructor(bits) {
    this.bits = bits;
    this.#unit = 1n << BigInt(bits);
  }
  ratio(n, d) {
    return { low: floorDivide(n * this.#unit, d), high: ceilDivide(n * this.#unit, d) };
  }
  integer(n) {
    return this.ratio(BigInt(n), 1n);
  }
  add(a, b) {
    return { low: a.low + b.low, high: a.high + b.high };
  }
  negate(a) {
    return { low: -a.high, high: -a.low };
  }
  subtract(a, b) {
    return { low: a.low - b.high, high: a.high - b.low };
  }
  multiply(a, b) {
    const products = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
    return { low: least(...products) >> BigInt(this.bits), high: shiftUp(greatest(...products), this.bits) };
  }
  square(a) {
    const product3 = this.multiply(a, a);
    return product3.low < 0n ? { low: 0n, high: product3.high } : product3;
  }
  divide(a, b) {
    if (this.contains(b, 0n)) return null;
    const over4 = [a.low * this.#unit, a.high * this.#unit];
    const lows = over4.flatMap((n) => [floorDivide(n, b.low), floorDivide(n, b.high)]);
    const highs = over4.flatMap((n) => [ceilDivide(n, b.low), ceilDivide(n, b.high)]);
    return { low: least(...lows), high: greatest(...highs) };
  }
  /** Whether the interval contains n. */
  contains(a, n) {
    return a.low <= n * this.#unit && a.high >= n * this.#unit;
  }
  absolute(a) {
    if (a.low >= 0n) return a;
    if (a.high <= 0n) return this.negate(a);
    return { low: 0n, high: greatest(-a.low, a.high) };
  }
  maximum(a, b) {
    return { low: greatest(a.low, b.low), high: greatest(a.high, b.high) };
  }
  /** u^k for an integer k ≥ 0. */
  power(a, k) {
    let result = this.integer(1);
    let base = a;
    for (let rest2 = k; rest2 > 0; rest2 >>= 1) {
      if (rest2 & 1) result = this.multiply(result, base);
      if (rest2 > 1) base = this.square(base);
    }
    return k % 2 === 0 && result.low < 0n ? { low: 0n, high: result.high } : result;
  }
  sqrt(a) {
    if (a.low < 0n) return null;
    const high = integerSquareRoot(a.high << BigInt(this.bits));
    return { low: integerSquareRoot(a.low << BigInt(this.bits)), high: high + 1n };
  }
  exp(a) {
    const low = this.#expPoint(a.low);
    const high = a.low === a.high ? low : this.#expPoint(a.high);
    return low === null || high === null ? null : { low: greatest(low - 2n, 0n), high: high + 2n };
  }
  ln(a) {
    if (a.low <= 0n) return null;
    const low = this.#lnPoint(a.low);
    return { low: low - 2n, high: (a.low === a.high ? low : this.#lnPoint(a.high)) + 2n };
  }
  sin(a) {
    return this.#aroundMiddle(a, (x) => this.#circular(x).sine);
  }
  cos(a) {
    return this.#aroundMiddle(a, (x) => this.#circular(x).cosine);
  }
  atan(a) {
    return { low: this.#atanPoint(a.low) - 2n, high: this.#atanPoint(a.high) + 2n };
  }
  /** arcsin through arctan of u / √(1 − u²); only inside −1 < u < 1, and exactly at ±1. */
  asin(a) {
    if (a.low === a.high && (a.low === this.#unit || a.low === -this.#unit)) {
      const half2 = this.divide(this.pi, this.integer(2));
      return half2 === null || a.low > 0n ? half2 : this.negate(half2);
    }
    const root3 = this.sqrt(this.subtract(this.integer(1), this.square(a)));
    const tangent = root3 === null ? null : this.divide(a, root3);
    return tangent === null ? null : this.atan(tangent);
  }
  erf(a) {
    const low = this.#erfPoint(a.low);
    const high = a.low === a.high ? low : this.#erfPoint(a.high);
    return low === null || high === null ? null : { low: low.low, high: high.high };
  }
  get pi() {
    if (this.#pi !== null) return this.#pi;
    const value2 = piAt(this.bits + GUARD) >> BigInt(GUARD);
    this.#pi = { low: value2 - 1n, high: value2 + 2n };
    return this.#pi;
  }
  /** The bounds as doubles, for display. */
  middle(a) {
    return toDouble(a.low + a.high >> 1n, this.bits);
  }
  /** high − low as a double. */
  width(a) {
    return toDouble(a.high - a.low, this.bits);
  }
  /** ln 2 (positive key) or π (negative key) to so many bits, computed once. */
  #constant(key) {
    const known = this.#constants.get(key);
    if (known !== void 0) return known;
    const value2 = key > 0 ? ln2At(key) : piAt(-key);
    this.#constants.set(key, value2);
    return value2;
  }
  /** f is 1-Lipschitz and computed to a few units. */
  #aroundMiddle(a, f) {
    const middle2 = a.low + a.high >> 1n;
    const radius = a.high - middle2 + 4n;
    const value2 = f(middle2);
    return { low: greatest(value2 - radius, -this.#unit), high: least(value2 + radius, this.#unit) };
  }
  #expPoint(x) {
    const whole4 = x >> BigInt(this.bits);
    if (whole4 > EXPONENT_LIMIT) return null;
    if (whole4 < -EXPONENT_LIMIT) return 0n;
    const extra = GUARD + Math.max(0, Math.ceil(Number(whole4) * 1.5) + 2) + bitLength(whole4);
    const bits = this.bits + extra;
    const ln22 = this.#constant(bits + bitLength(whole4) + 8) >> BigInt(bitLength(whole4) + 8);
    const scaled3 = x << BigInt(extra);
    const k = floorDivide(2n * scaled3 + ln22, 2n * ln22);
    const rest2 = scaled3 - k * ln22;
    const halvings = 8;
    let term2 = 1n << BigInt(bits);
    let sum3 = term2;
    const small3 = rest2 >> BigInt(halvings);
    for (let i = 1n; term2 !== 0n && term2 !== -1n; i++) {
      term2 = (term2 * small3 >> BigInt(bits)) / i;
      sum3 += term2;
    }
    for (let i = 0; i < halvings; i++) sum3 = sum3 * sum3 >> BigInt(bits);
    const shift = extra - Number(k);
    return shift >= 0 ? sum3 >> BigInt(shift) : sum3 << BigInt(-shift);
  }
  #lnPoint(x) {
    const bits = this.bits + GUARD;
    let k = bitLength(x) - this.bits;
    const shift = bits - this.bits - k;
    let m = shift >= 0 ? x << BigInt(shift) : x >> BigInt(-shift);
    const one = 1n << BigInt(bits);
    if (m < one * 3n >> 2n) {
      m <<= 1n;
      k -= 1;
    }
    const t = (m - one << BigInt(bits)) / (m + one);
    const square4 = t * t >> BigInt(bits);
    let power3 = t;
    let sum3 = 0n;
    for (let i = 1n; power3 !== 0n && power3 !== -1n; i += 2n) {
      sum3 += power3 / i;
      power3 = power3 * square4 >> BigInt(bits);
    }
    return 2n * sum3 + BigInt(k) * this.#constant(bits) >> BigInt(GUARD);
  }
  #circular(x) {
    const extra = GUARD + Math.max(0, bitLength(x) - this.bits);
    const bits = this.bits + extra;
    const scaled3 = x << BigInt(extra);
    const halfPi = this.#constant(-bits - 16) >> 17n;
    const k = floorDivide(2n * scaled3 + halfPi, 2n * halfPi);
    const rest2 = scaled3 - k * halfPi;
    const square4 = rest2 * rest2 >> BigInt(bits);
    let sine2 = 0n;
    let cosine3 = 0n;
    let term2 = 1n << BigInt(bits);
    for (let i = 0n; term2 !== 0n && term2 !== -1n; i += 2n) {
      cosine3 += term2;
      term2 = -(term2 * square4 >> BigInt(bits)) / ((i + 1n) * (i + 2n));
    }
    term2 = rest2;
    for (let i = 1n; term2 !== 0n && term2 !== -1n; i += 2n) {
      sine2 += term2;
      term2 = -(term2 * square4 >> BigInt(bits)) / ((i + 1n) * (i + 2n));
    }
    const quarter = Number((k % 4n + 4n) % 4n);
    const down = (value2) => value2 >> BigInt(extra);
    if (quarter === 0) return { sine: down(sine2), cosine: down(cosine3) };
    if (quarter === 1) return { sine: down(cosine3), cosine: down(-sine2) };
    if (quarter === 2) return { sine: down(-sine2), cosine: down(-cosine3) };
    return { sine: down(-cosine3), cosine: down(sine2) };
  }
  #atanPoint(x) {
    if (x < 0n) return -this.#atanPoint(-x);
    const bits = this.bits + GUARD;
    const one = 1n << BigInt(bits);
    let t = x << BigInt(GUARD);
    const inverted3 = t > one;
    if (inverted3) t = (one << BigInt(bits)) / t;
    const halvings = 4;
    for (let i = 0; i < halvings; i++) {
      const root3 = integerSquareRoot((one << BigInt(bits)) + t * t);
      t = (t << BigInt(bits)) / (one + root3);
    }
    const square4 = t * t >> BigInt(bits);
    let power3 = t;
    let sum3 = 0n;
    for (let i = 1n; power3 !== 0n && power3 !== -1n; i += 2n) {
      sum3 += power3 / i;
      power3 = -(power3 * square4 >> BigInt(bits));
    }
    sum3 <<= BigInt(halvings);
    if (inverted3) sum3 = (this.#constant(-bits) >> 1n) - sum3;
    return sum3 >> BigInt(GUARD);
  }
  /** erf x = 2/√π · e^(−x²) · Σ 2^n x^(2n+1) / (1·3·…·(2n+1)); all terms of one sign (Abramowitz–Stegun 7.1.6). */
  #erfPoint(x) {
    if (x < 0n) {
      const opposite2 = this.#erfPoint(-x);
      return opposite2 === null ? null : this.negate(opposite2);
    }
    const point2 = { low: x, high: x };
    const square4 = this.square(point2);
    const bell2 = this.exp(this.negate(square4));
    if (bell2 === null) return null;
    if (100n * square4.low > 35n * BigInt(this.bits) * this.#unit)
      return { low: this.#unit - bell2.high, high: this.#unit };
    let term2 = point2;
    let sum3 = point2;
    for (let n = 1n; ; n++) {
      const next2 = this.multiply(term2, square4);
      term2 = {
        low: floorDivide(2n * next2.low, 2n * n + 1n),
        high: ceilDivide(2n * next2.high, 2n * n + 1n)
      };
      sum3 = this.add(sum3, term2);
      if (4n * square4.high < (2n * n + 3n) * this.#unit && term2.high <= 4n) break;
    }
    sum3 = { low: sum3.low, high: sum3.high + term2.high + 1n };
    const root3 = this.sqrt(this.pi);
    const scale = root3 === null ? null : this.divide(this.multiply(this.integer(2), bell2), root3);
    return scale === null ? null : this.multiply(scale, sum3);
  }
};
function ln2At(bits) {
  const extra = 16;
  const at2 = (n) => inverseSeries(n, bits + extra, 1n);
  return 18n * at2(26n) - 2n * at2(4801n) + 8n * at2(8749n) >> BigInt(extra);
}
function piAt(bits) {
  const extra = 16;
  const at2 = (n) => inverseSeries(n, bits + extra, -1n);
  return 16n * at2(5n) - 4n * at2(239n) >> BigInt(extra);
}
function inverseSeries(n, bits, sign2) {
  let power3 = (1n << BigInt(bits)) / n;
  let sum3 = 0n;
  let s = 1n;
  for (let k = 1n; power3 !== 0n; k += 2n) {
    sum3 += s * power3 / k;
    s *= sign2;
    power3 /= n * n;
  }
  return sum3;
}
function toDouble(value2, bits) {
  const length = bitLength(value2);
  const drop = Math.max(0, length - 60);
  return Number(value2 >> BigInt(drop)) * 2 ** (drop - bits);
}

// src/verify/witness.ts
init_make();
init_traits();

// src/verify/exact/value.ts
init_make();
init_traits();

// src/verify/exact/rational-form.ts
init_make();
init_rational();
init_traits();

// src/verify/exact/stop.ts
var Stop = class {
  reason;
  constructor(reason) {
    this.reason = reason;
  }
};
var tooBig = (what) => new Stop({ kind: "too big", what });
var undefinedAt = (what) => new Stop({ kind: "undefined", what });
var unsupported = (what) => new Stop({ kind: "unsupported", what });

// src/verify/exact/kernel-power.ts
function commonDivisor(a, b) {
  let x = Math.abs(a);
  let y = Math.abs(b);
  while (y !== 0) {
    const rest2 = x % y;
    x = y;
    y = rest2;
  }
  return x;
}
function reducedPower(kernel, n, d) {
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d)) throw tooBig("an exponent");
  if (d === 1) return { kernel, n, d };
  const common = commonDivisor(n, d);
  return { kernel, n: n / common, d: d / common };
}
function addPower(a, b) {
  return a.d === b.d && a.d === 1 ? reducedPower(a.kernel, a.n + b.n, 1) : reducedPower(a.kernel, a.n * b.d + b.n * a.d, a.d * b.d);
}
function mergePowers(a, b) {
  const result = [];
  let i = 0;
  let j = 0;
  while (i < a.kernels.length || j < b.kernels.length) {
    const left = a.kernels[i];
    const right = b.kernels[j];
    if (left !== void 0 && (right === void 0 || left.id < right.id)) {
      result.push({ kernel: left, n: a.n[i] ?? 0, d: a.d[i] ?? 1 });
      i++;
    } else if (right !== void 0 && (left === void 0 || right.id < left.id)) {
      result.push({ kernel: right, n: b.n[j] ?? 0, d: b.d[j] ?? 1 });
      j++;
    } else if (left !== void 0) {
      const power3 = addPower(
        { kernel: left, n: a.n[i] ?? 0, d: a.d[i] ?? 1 },
        { kernel: left, n: b.n[j] ?? 0, d: b.d[j] ?? 1 }
      );
      if (power3.n !== 0) result.push(power3);
      i++;
      j++;
    }
  }
  return result;
}

// src/verify/exact/ratio.ts
var ZERO_RATIO = { n: 0n, d: 1n };
var ONE_RATIO = { n: 1n, d: 1n };
var MINUS_ONE_RATIO = { n: -1n, d: 1n };
var absolute = (a) => a < 0n ? -a : a;
function gcd5(a, b) {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) {
    const rest2 = x % y;
    x = y;
    y = rest2;
  }
  return x;
}
function ratio(n, d = 1n) {
  if (d === 1n) return { n, d };
  if (d === 0n) throw new RangeError("a ratio with denominator zero");
  const common = gcd5(n, d);
  const scale = d < 0n ? -common : common;
  return scale === 1n ? { n, d } : { n: n / scale, d: d / scale };
}
var multiplyRatios = (a, b) => a.d === 1n && b.d === 1n ? { n: a.n * b.n, d: 1n } : ratio(a.n * b.n, a.d * b.d);
var negateRatio = (a) => ({ n: -a.n, d: a.d });
function powerRatio(a, k) {
  if (k >= 0) return { n: a.n ** BigInt(k), d: a.d ** BigInt(k) };
  const n = a.d ** BigInt(-k);
  const d = a.n ** BigInt(-k);
  return d < 0n ? { n: -n, d: -d } : { n, d };
}

// src/verify/exact/readback.ts
init_make();
function termOfForm(form) {
  if (form.c.n === 0n) return ZERO;
  const over4 = [];
  const under = [];
  const { n, d } = form.c;
  const put2 = (base, exponentN, exponentD) => {
    (exponentN > 0 ? over4 : under).push(powerTerm(base, Math.abs(exponentN), exponentD));
  };
  const placeMonomial = (m) => {
    m.kernels.forEach((kernel, i) => {
      const kn = m.n[i] ?? 1;
      const kd = m.d[i] ?? 1;
      if (kernel.kind === "exp") over4.push(expTerm(kernel.argument, kn, kd));
      else put2(termOfKernel(kernel), kn, kd);
    });
  };
  placeMonomial(form.m);
  for (const [factor2, exponent] of form.factors) put2(termOfPoly(factor2.poly), exponent, 1);
  if (absolute(n) !== 1n) over4.unshift(number(absolute(n)));
  if (d !== 1n) under.unshift(number(d));
  const numerator2 = productOf(over4);
  const value2 = under.length === 0 ? numerator2 : quotient2(numerator2, productOf(under));
  return n < 0n ? negation2(value2) : value2;
}
function expTerm(argument, n, d) {
  const c = { n: BigInt(n), d: BigInt(d) };
  return exponential3(termOfForm({ ...argument, c }));
}
function powerTerm(base, n, d) {
  const root3 = d === 1 ? base : d === 2 ? application("sqrt", [base]) : application("nthRoot", [base, number(d)]);
  return n === 1 ? root3 : power2(root3, number(n));
}
function termOfPoly(poly) {
  return sumOf(
    poly.monomials.map((m, i) => termOfForm({ c: { n: poly.coefficients[i] ?? 0n, d: 1n }, m, factors: [] }))
  );
}
function termOfBase(base) {
  return base.kind === "factor" ? termOfPoly(base.poly) : termOfKernel(base);
}
function termOfKernel(kernel) {
  switch (kernel.kind) {
    case "symbol":
      return kernel.symbol;
    case "constant":
      return PI;
    case "exp":
      return exponential3(termOfForm(kernel.argument));
    case "prime":
      return number(kernel.value);
    case "log":
      return application("ln", [kernel.base.kind === "prime" ? number(kernel.base.value) : absoluteTerm(kernel.base)]);
    case "root":
      return absoluteTerm(kernel.base);
    case "sign":
      return application("sign", [termOfBase(kernel.base)]);
    case "tangent":
      return application("tan", [quotient2(termOfForm(kernel.angle), number(2))]);
    case "arctangent":
      return application("atan", [termOfForm(kernel.argument)]);
    case "function":
      return application(
        kernel.name,
        kernel.args.map(termOfForm),
        kernel.primes.reduce((a, b) => a + b, 0)
      );
  }
}
var absoluteTerm = (base) => base.kind !== "factor" && base.positive ? termOfKernel(base) : application("abs", [termOfBase(base)]);

// src/verify/exact/real-line.ts
var DEGREE_LIMIT = 24;
var DIGITS_LIMIT = 1n << 256n;
var BISECTION_LIMIT = 4e3;
var trim = (p) => {
  while (p.length > 0 && p[p.length - 1] === 0n) p.pop();
  return p;
};
function signAt(p, x) {
  let value2 = 0n;
  let power3 = 1n;
  for (let i = p.length - 1; i >= 0; i--) {
    value2 = value2 * x.n + (p[i] ?? 0n) * power3;
    power3 *= x.d;
  }
  return value2 > 0n ? 1 : value2 < 0n ? -1 : 0;
}
var derivative2 = (p) => trim(p.slice(1).map((c, i) => c * BigInt(i + 1)));
function primitive(p) {
  let common = 0n;
  for (const c of p) common = gcd5(common, c);
  return common <= 1n ? [...p] : p.map((c) => c / common);
}
function remainder(a, b) {
  const lead = b[b.length - 1] ?? 1n;
  const scale = absolute(lead);
  let rest2 = [...a];
  while (rest2.length >= b.length) {
    const top = rest2[rest2.length - 1] ?? 0n;
    const shift = rest2.length - b.length;
    const by = lead < 0n ? -top : top;
    rest2 = rest2.map((c, i) => c * scale - (i >= shift ? by * (b[i - shift] ?? 0n) : 0n));
    rest2 = primitive(trim(rest2));
  }
  return rest2;
}
function commonDivisor2(a, b) {
  let x = [...a];
  let y = [...b];
  while (y.length > 0) [x, y] = [y, remainder(x, y)];
  return primitive(x);
}
function quotient3(a, b) {
  const lead = b[b.length - 1] ?? 1n;
  let rest2 = [...a];
  const result = Array.from({ length: Math.max(0, a.length - b.length + 1) }, () => 0n);
  while (rest2.length >= b.length) {
    const shift = rest2.length - b.length;
    const top = rest2[rest2.length - 1] ?? 0n;
    const scale = absolute(lead) / gcd5(top, lead);
    const by = top * scale / lead;
    for (let i = 0; i < result.length; i++) result[i] = (result[i] ?? 0n) * scale;
    result[shift] = by;
    rest2 = trim(rest2.map((c, i) => c * scale - (i >= shift ? by * (b[i - shift] ?? 0n) : 0n)));
  }
  return primitive(trim(result));
}
function multiplyUnivariate(a, b) {
  if (a.length === 0 || b.length === 0) return [];
  const result = Array.from({ length: a.length + b.length - 1 }, () => 0n);
  a.forEach((x, i) => {
    b.forEach((y, j) => {
      result[i + j] = (result[i + j] ?? 0n) + x * y;
    });
  });
  return result;
}
function sturmChain(p) {
  const chain2 = [[...p], derivative2(p)];
  for (; ; ) {
    const a = chain2[chain2.length - 2] ?? [];
    const b = chain2[chain2.length - 1] ?? [];
    if (b.length <= 1) return b.length === 0 ? chain2.slice(0, -1) : chain2;
    chain2.push(remainder(a, b).map((c) => -c));
  }
}
function variations(chain2, x) {
  let count4 = 0;
  let last = 0;
  for (const p of chain2) {
    const sign2 = signAt(p, x);
    if (sign2 === 0) continue;
    if (last !== 0 && sign2 !== last) count4++;
    last = sign2;
  }
  return count4;
}
var middle = (a, b) => ratio(a.n * b.d + b.n * a.d, 2n * a.d * b.d);
var less2 = (a, b) => a.n * b.d < b.n * a.d;
function realRoots(polys) {
  let product3 = [1n];
  const distinct = new Map(polys.map((p) => [p.join(" "), p]));
  let degrees = 0;
  for (const p of distinct.values()) {
    degrees += Math.max(0, p.length - 1);
    if (degrees > 2 * DEGREE_LIMIT || p.some((c) => absolute(c) > DIGITS_LIMIT)) throw tooBig("a degree");
  }
  for (const p of distinct.values()) {
    if (p.length <= 1) continue;
    const shared = commonDivisor2(product3, p);
    product3 = multiplyUnivariate(product3, quotient3(p, shared));
    if (product3.length > DEGREE_LIMIT) throw tooBig("a degree");
  }
  if (product3.length <= 1) return [];
  const repeated = commonDivisor2(product3, derivative2(product3));
  const squareFree = repeated.length > 1 ? quotient3(product3, repeated) : primitive(product3);
  const chain2 = sturmChain(squareFree);
  const lead = absolute(squareFree[squareFree.length - 1] ?? 1n);
  let largest2 = 0n;
  for (const c of squareFree) if (absolute(c) > largest2) largest2 = absolute(c);
  const bound = ratio(largest2 / lead + 2n);
  const found = [];
  const queue = [];
  const lowest = ratio(-bound.n);
  queue.push({ low: lowest, high: bound, atLow: variations(chain2, lowest), atHigh: variations(chain2, bound) });
  for (let steps = 0; queue.length > 0; steps++) {
    if (steps > BISECTION_LIMIT) throw tooBig("roots");
    const next2 = queue.pop();
    if (next2 === void 0) break;
    const count4 = next2.atLow - next2.atHigh;
    if (count4 === 0) continue;
    if (count4 === 1) {
      found.push(tighten(squareFree, next2.low, next2.high));
      continue;
    }
    const half2 = middle(next2.low, next2.high);
    const at2 = variations(chain2, half2);
    queue.push({ low: half2, high: next2.high, atLow: at2, atHigh: next2.atHigh });
    queue.push({ low: next2.low, high: half2, atLow: next2.atLow, atHigh: at2 });
  }
  return separated(
    squareFree,
    found.sort((a, b) => less2(a.low, b.low) ? -1 : 1)
  );
}
function tighten(p, low, high) {
  if (signAt(p, high) === 0) return { low: high, high };
  let a = low;
  let b = high;
  const exact2 = simpleRoot(p, a, b);
  if (exact2 !== null) return { low: exact2, high: exact2 };
  const atHigh = signAt(p, b);
  for (let i = 0; i < 24; i++) {
    const m = middle(a, b);
    const sign2 = signAt(p, m);
    if (sign2 === 0) return { low: m, high: m };
    if (sign2 === atHigh) b = m;
    else a = m;
  }
  return { low: a, high: b };
}
function simpleRoot(p, low, high) {
  const lead = absolute(p[p.length - 1] ?? 1n);
  for (let d = 1n; d <= 12n && d <= lead; d++) {
    if (lead % d !== 0n) continue;
    const from = low.n * d / low.d - 1n;
    const to = high.n * d / high.d + 1n;
    if (to - from > 200n) continue;
    for (let n = from; n <= to; n++) {
      const x = ratio(n, d);
      if (less2(low, x) && !less2(high, x) && signAt(p, x) === 0) return x;
    }
  }
  return null;
}
function separated(p, roots2) {
  const result = [...roots2];
  for (let i = 0; i + 1 < result.length; i++) {
    for (let k = 0; k < 200; k++) {
      const a = result[i];
      const b = result[i + 1];
      if (a === void 0 || b === void 0 || less2(a.high, b.low)) break;
      result[i] = halve(p, a);
      result[i + 1] = halve(p, b);
    }
  }
  return result;
}
function halve(p, root3) {
  if (root3.low.n * root3.high.d === root3.high.n * root3.low.d) return root3;
  const m = middle(root3.low, root3.high);
  const sign2 = signAt(p, m);
  if (sign2 === 0) return { low: m, high: m };
  return sign2 === signAt(p, root3.high) ? { low: root3.low, high: m } : { low: m, high: root3.high };
}
function gapPoints(roots2) {
  const first2 = roots2[0];
  const last = roots2[roots2.length - 1];
  if (first2 === void 0 || last === void 0) return [ratio(0n)];
  const points = [ratio(floor(first2.low) - 1n)];
  for (let i = 0; i + 1 < roots2.length; i++) {
    const a = roots2[i];
    const b = roots2[i + 1];
    if (a !== void 0 && b !== void 0) points.push(middle(a.high, b.low));
  }
  points.push(ratio(floor(last.high) + 2n));
  return points;
}
var floor = (x) => x.n >= 0n ? x.n / x.d : -((-x.n + x.d - 1n) / x.d);
function countRoots(p, low, high) {
  const repeated = commonDivisor2(p, derivative2(p));
  const chain2 = sturmChain(repeated.length > 1 ? quotient3(p, repeated) : p);
  return variations(chain2, low) - variations(chain2, high);
}

// src/verify/exact/univariate.ts
var DEGREE_LIMIT2 = 40;
var CONSTRAINT_LIMIT = 8;
function onlyKernel(base) {
  if (base.kind !== "factor") return base.exponents === "integer" || base.exponents === "rational" ? base : null;
  let only = null;
  for (const monomial of base.poly.monomials) {
    for (const kernel of monomial.kernels) {
      if (only === null) only = kernel;
      else if (only !== kernel) return null;
    }
  }
  return only !== null && (only.exponents === "integer" || only.exponents === "rational") ? only : null;
}
function scaleOf(base, kernel) {
  if (base.kind !== "factor") return 1;
  let scale = 1;
  for (const monomial of base.poly.monomials) {
    const { d } = exponentOf3(monomial, kernel);
    let x = scale;
    let y = d;
    while (y !== 0) [x, y] = [y, x % y];
    scale = scale / x * d;
  }
  return scale;
}
function univariateOf(base, kernel, scale) {
  if (base.kind !== "factor") return [...Array.from({ length: scale }, () => 0n), 1n];
  const result = [];
  for (let i = 0; i < base.poly.monomials.length; i++) {
    const monomial = base.poly.monomials[i];
    if (monomial === void 0) return null;
    const power3 = exponentOf3(monomial, kernel);
    const exponent = power3.n * scale / power3.d;
    if (!Number.isInteger(exponent) || exponent < 0 || exponent > DEGREE_LIMIT2) return null;
    while (result.length <= exponent) result.push(0n);
    result[exponent] = (result[exponent] ?? 0n) + (base.poly.coefficients[i] ?? 0n);
  }
  return result;
}
function signOnLine(workspace, base) {
  const kernel = onlyKernel(base);
  if (kernel === null) return null;
  const known = [...workspace.signs].filter(([other]) => onlyKernel(other) === kernel).slice(0, CONSTRAINT_LIMIT);
  let scale = scaleOf(base, kernel);
  for (const [other] of known) {
    let x = scale;
    let y = scaleOf(other, kernel);
    const d = y;
    while (y !== 0) [x, y] = [y, x % y];
    scale = scale / x * d;
  }
  const asked = univariateOf(base, kernel, scale);
  if (asked === null) return null;
  const constraints = [];
  if (kernel.positive) constraints.push({ poly: [0n, 1n], sign: 1 });
  for (const [other, sign2] of known) {
    const poly = univariateOf(other, kernel, scale);
    if (poly !== null) constraints.push({ poly, sign: sign2 });
  }
  try {
    const points = gapPoints(realRoots([asked, ...constraints.map(({ poly }) => poly)]));
    const signs2 = /* @__PURE__ */ new Set();
    for (const point2 of points) {
      if (constraints.every(({ poly, sign: sign2 }) => signAt(poly, point2) === sign2)) signs2.add(signAt(asked, point2));
    }
    if (signs2.size === 0) return "empty";
    if (signs2.size > 1) return null;
    return signs2.has(1) ? 1 : -1;
  } catch (stop) {
    if (stop instanceof Stop) return null;
    throw stop;
  }
}

// src/verify/exact/signs.ts
function monomialSign(workspace, monomial) {
  let sign2 = 1;
  for (let i = 0; i < monomial.kernels.length; i++) {
    const kernel = monomial.kernels[i];
    if (kernel === void 0 || kernel.positive || kernel.exponents === "rational") continue;
    if (((monomial.n[i] ?? 0) & 1) === 0 && monomial.d[i] === 1) continue;
    const known = kernel.kind === "sign" ? workspace.knownSign(kernel.base) : decideSign(workspace, kernel);
    if (known === null) return null;
    if (known === -1) sign2 = sign2 === 1 ? -1 : 1;
  }
  return sign2;
}
function decideSign(workspace, base) {
  const known = workspace.knownSign(base);
  if (known !== null || workspace.undecided.has(base)) return known;
  if (base.kind === "symbol" && workspace.signs.size === 0) return null;
  let found = base.kind === "factor" ? bySummands(workspace, base) : null;
  if (found === null && !mentionsSymbol(base)) found = workspace.constantSign(termOfBase(base));
  if (found === null) {
    const onLine2 = signOnLine(workspace, base);
    if (onLine2 === "empty") throw undefinedAt("no point has all these signs");
    found = onLine2;
  }
  if (found === null) workspace.undecided.add(base);
  else workspace.noteSign(base, found);
  return found;
}
function bySummands(workspace, factor2) {
  let sign2 = null;
  for (let i = 0; i < factor2.poly.monomials.length; i++) {
    const monomial = factor2.poly.monomials[i];
    if (monomial === void 0) return null;
    const here = monomialSign(workspace, monomial);
    if (here === null) return null;
    const term2 = (factor2.poly.coefficients[i] ?? 0n) < 0n ? here === 1 ? -1 : 1 : here;
    if (sign2 !== null && sign2 !== term2) return null;
    sign2 = term2;
  }
  return sign2;
}
function strictlyPositive(workspace, factor2) {
  let constant4 = false;
  for (let i = 0; i < factor2.poly.monomials.length; i++) {
    const monomial = factor2.poly.monomials[i];
    if (monomial === void 0 || (factor2.poly.coefficients[i] ?? 0n) < 0n) return false;
    if (monomialSign(workspace, monomial) !== 1) return false;
    if (monomial.kernels.every((kernel) => kernel.exponents === "rational" || kernel.kind === "prime")) constant4 = true;
  }
  return constant4;
}
function mentionsSymbol(root3) {
  const seen = /* @__PURE__ */ new Set();
  const queue = [root3];
  for (let next2 = queue.pop(); next2 !== void 0; next2 = queue.pop()) {
    if (!("kind" in next2)) {
      queue.push(...next2.m.kernels, ...next2.factors.map(([factor2]) => factor2));
      continue;
    }
    if (next2.kind === "factor") {
      for (const m of next2.poly.monomials) queue.push(...m.kernels);
      continue;
    }
    if (seen.has(next2)) continue;
    seen.add(next2);
    if (next2.kind === "symbol" || next2.kind === "function" && next2.name !== "erf") return true;
    if (next2.kind === "exp" || next2.kind === "arctangent") queue.push(next2.argument);
    if (next2.kind === "tangent") queue.push(next2.angle);
    if (next2.kind === "function") queue.push(...next2.args);
    if (next2.kind === "log" || next2.kind === "root" || next2.kind === "sign") queue.push(next2.base);
  }
  return false;
}

// src/verify/exact/workspace.ts
var WORK_LIMIT = 4e5;
var TERM_LIMIT = 4e3;
var Workspace = class {
  #byKey = /* @__PURE__ */ new Map();
  #kernels = [];
  #monomials = /* @__PURE__ */ new Map();
  #products = /* @__PURE__ */ new Map();
  #factors = /* @__PURE__ */ new Map();
  #powers = /* @__PURE__ */ new Map();
  #signs = /* @__PURE__ */ new Map();
  /** For each atom the angle of which all its angles met so far are integer multiples. */
  angleUnits = /* @__PURE__ */ new Map();
  /** Coprime bases that stand for a factor in roots, logarithms and signs. */
  splittings = /* @__PURE__ */ new Map();
  bases = /* @__PURE__ */ new Set();
  /** Factors that were split by their conjugate, under the signs that are known now. */
  conjugates = /* @__PURE__ */ new Set();
  /** Signs of bases that are products of other signs: sign(e^(2z) − 1) is sign(z). */
  signAliases = /* @__PURE__ */ new Map();
  /** What must not be negative where the terms are defined (radicands, arguments of logarithms). */
  facts = [];
  /** Where a value may jump: the zeros of these are looked at one by one. */
  jumps = [];
  constantSign;
  oneMonomial;
  one;
  zero;
  minusOne;
  #work = 0;
  /** @param constantSign tells the sign of a term without symbols, if it can. */
  constructor(constantSign = () => null) {
    this.constantSign = constantSign;
    this.oneMonomial = this.#intern([]);
    this.one = { c: ONE_RATIO, m: this.oneMonomial, factors: [] };
    this.zero = { c: ZERO_RATIO, m: this.oneMonomial, factors: [] };
    this.minusOne = { c: MINUS_ONE_RATIO, m: this.oneMonomial, factors: [] };
  }
  /** All kernels, in order of creation. */
  get kernels() {
    return this.#kernels;
  }
  /** Counts work. @throws Stop when the budget is used up. */
  spend(amount) {
    this.#work += amount;
    if (this.#work > WORK_LIMIT) throw tooBig("work");
  }
  // ── kernels ────────────────────────────────────────────────────────────────────────────────────────────────
  #kernel(key, is, make) {
    const known = this.#byKey.get(key);
    if (known !== void 0 && is(known)) return known;
    const kernel = make(this.#kernels.length);
    this.#kernels.push(kernel);
    this.#byKey.set(key, kernel);
    return kernel;
  }
  symbol(symbol2) {
    return this.#kernel(
      `symbol ${symbol2.name}`,
      (k) => k.kind === "symbol",
      (id) => ({ kind: "symbol", id, exponents: "integer", positive: false, symbol: symbol2 })
    );
  }
  get pi() {
    return this.#kernel(
      "pi",
      (k) => k.kind === "constant",
      (id) => ({ kind: "constant", id, exponents: "rational", positive: true, name: "pi" })
    );
  }
  exp(argument) {
    return this.#kernel(
      `exp ${formKey(argument)}`,
      (k) => k.kind === "exp",
      (id) => ({ kind: "exp", id, exponents: "rational", positive: true, argument })
    );
  }
  prime(value2) {
    return this.#kernel(
      `prime ${value2}`,
      (k) => k.kind === "prime",
      (id) => ({ kind: "prime", id, exponents: "fraction", positive: true, value: value2 })
    );
  }
  log(base) {
    const positive2 = base.kind === "prime" || base.kind === "constant";
    return this.#kernel(
      `log ${baseKey(base)}`,
      (k) => k.kind === "log",
      (id) => ({ kind: "log", id, exponents: "integer", positive: positive2, base })
    );
  }
  root(base) {
    return this.#kernel(
      `root ${baseKey(base)}`,
      (k) => k.kind === "root",
      (id) => ({ kind: "root", id, exponents: "fraction", positive: true, base })
    );
  }
  sign(base) {
    return this.#kernel(
      `sign ${baseKey(base)}`,
      (k) => k.kind === "sign",
      (id) => ({ kind: "sign", id, exponents: "parity", positive: false, base })
    );
  }
  tangent(angle) {
    return this.#kernel(
      `tangent ${formKey(angle)}`,
      (k) => k.kind === "tangent",
      (id) => ({ kind: "tangent", id, exponents: "integer", positive: false, angle })
    );
  }
  arctangent(argument) {
    return this.#kernel(
      `arctangent ${formKey(argument)}`,
      (k) => k.kind === "arctangent",
      (id) => ({ kind: "arctangent", id, exponents: "integer", positive: false, argument })
    );
  }
  functionValue(name, primes, args) {
    return this.#kernel(
      `function ${name} ${primes.join(",")} ${args.map(formKey).join(" ; ")}`,
      (k) => k.kind === "function",
      (id) => ({ kind: "function", id, exponents: "integer", positive: false, name, primes, args })
    );
  }
  // ── signs ──────────────────────────────────────────────────────────────────────────────────────────────────
  /** What is known of the sign of a base (where it is not zero): 1, −1, or null. */
  knownSign(base) {
    if (base.kind !== "factor" && base.positive) return 1;
    return this.#signs.get(base) ?? null;
  }
  /** Takes a sign for granted (a fact, or the region at hand). */
  setSign(base, sign2) {
    this.#signs.set(base, sign2);
    this.#signsChanged();
  }
  /** What was derived under other signs is void. */
  #signsChanged() {
    this.undecided.clear();
    this.signAliases.clear();
    for (const factor2 of this.conjugates) this.splittings.delete(factor2);
    this.conjugates.clear();
    this.forgetPowers();
  }
  /** Remembers a sign that follows from what is known already. */
  noteSign(base, sign2) {
    this.#signs.set(base, sign2);
  }
  /** Bases whose sign was asked for and could not be told from what is known now. */
  undecided = /* @__PURE__ */ new Set();
  get signs() {
    return this.#signs;
  }
  /** Forgets what was assumed of signs since the copy was taken. */
  resetSigns(signs2) {
    this.#signs.clear();
    for (const [base, sign2] of signs2) this.#signs.set(base, sign2);
    this.#signsChanged();
  }
  // ── monomials ──────────────────────────────────────────────────────────────────────────────────────────────
  #intern(powers2) {
    let key = "";
    for (const { kernel, n, d } of powers2) key += d === 1 ? `${kernel.id}^${n} ` : `${kernel.id}^${n}/${d} `;
    const known = this.#monomials.get(key);
    if (known !== void 0) return known;
    const monomial = {
      kind: "monomial",
      id: this.#monomials.size,
      kernels: powers2.map((power3) => power3.kernel),
      n: powers2.map((power3) => power3.n),
      d: powers2.map((power3) => power3.d),
      reduced: powers2.some(({ kernel }) => kernel.exponents === "fraction" || kernel.exponents === "parity")
    };
    this.#monomials.set(key, monomial);
    return monomial;
  }
  /** a · b by the relations of the kernels. */
  multiply(a, b) {
    if (a === this.oneMonomial) return { c: ONE_RATIO, m: b, factors: NO_FACTORS2 };
    if (b === this.oneMonomial) return { c: ONE_RATIO, m: a, factors: NO_FACTORS2 };
    const key = a.id < b.id ? a.id * 67108864 + b.id : b.id * 67108864 + a.id;
    const known = this.#products.get(key);
    if (known !== void 0) return known;
    const powers2 = mergePowers(a, b);
    const result = a.reduced && b.reduced ? this.reduce(powers2) : { c: ONE_RATIO, m: this.#intern(powers2), factors: NO_FACTORS2 };
    this.#products.set(key, result);
    return result;
  }
  /** m^(n/d); rational only where every kernel of m is positive with rational exponents, or d is 1. */
  power(m, n, d = 1) {
    const powers2 = m.kernels.map((kernel, i) => reducedPower(kernel, (m.n[i] ?? 0) * n, (m.d[i] ?? 1) * d));
    const kept = powers2.filter((power3) => power3.n !== 0);
    return m.reduced ? this.reduce(kept) : { c: ONE_RATIO, m: this.#intern(kept), factors: NO_FACTORS2 };
  }
  /** The monomial of a list of kernel powers in any order, repeats allowed, after their relations. */
  reduce(list2) {
    const sum3 = /* @__PURE__ */ new Map();
    const queue = [...list2];
    const factors = /* @__PURE__ */ new Map();
    let c = ONE_RATIO;
    const whole4 = (base, count4) => {
      if (count4 % 2 !== 0) {
        const sign2 = decideSign(this, base);
        const alias = sign2 === null ? this.signAliases.get(base) : void 0;
        if (alias !== void 0) {
          for (const kernel of alias.m.kernels) queue.push({ kernel, n: 1, d: 1 });
          if (alias.c.n < 0n) c = { n: -c.n, d: c.d };
        } else if (sign2 === null) queue.push({ kernel: this.sign(base), n: 1, d: 1 });
        else if (sign2 === -1) c = { n: -c.n, d: c.d };
      }
      if (base.kind === "factor") factors.set(base, (factors.get(base) ?? 0) + count4);
      else queue.push({ kernel: base, n: count4, d: 1 });
    };
    for (let power3 = queue.pop(); power3 !== void 0; power3 = queue.pop()) {
      const { kernel } = power3;
      const before = sum3.get(kernel);
      let total = before === void 0 ? power3 : addPower(before, power3);
      if (kernel.exponents === "fraction") {
        const count4 = Math.floor(total.n / total.d);
        if (count4 !== 0) {
          total = { kernel, n: total.n - count4 * total.d, d: total.d };
          if (kernel.kind === "prime") {
            const value2 = kernel.value ** BigInt(Math.abs(count4));
            c = count4 > 0 ? { n: c.n * value2, d: c.d } : { n: c.n, d: c.d * value2 };
          } else if (kernel.kind === "root") whole4(kernel.base, count4);
        }
      } else if (kernel.kind === "sign") {
        const known = this.knownSign(kernel.base);
        const odd = Math.abs(total.n % 2);
        if (known !== null && odd === 1) {
          c = known === 1 ? c : { n: -c.n, d: c.d };
          total = { kernel, n: 0, d: 1 };
        } else total = { kernel, n: odd, d: 1 };
      }
      sum3.set(kernel, total);
    }
    const powers2 = [...sum3.values()].filter((power3) => power3.n !== 0);
    powers2.sort((x, y) => x.kernel.id - y.kernel.id);
    const divisor2 = factors.size === 0 ? NO_FACTORS2 : sortedFactors(factors);
    return { c: reduceSmall(c), m: this.#intern(powers2), factors: divisor2 };
  }
  // ── factors ────────────────────────────────────────────────────────────────────────────────────────────────
  /** The interned factor of a normalised polynomial. */
  factor(poly) {
    let key = "";
    for (let i = 0; i < poly.monomials.length; i++) key += `${poly.monomials[i]?.id}:${poly.coefficients[i]} `;
    const known = this.#factors.get(key);
    if (known !== void 0) return known;
    const factor2 = { kind: "factor", id: this.#factors.size, poly };
    this.#factors.set(key, factor2);
    return factor2;
  }
  /** A base that turned out to be a product: factors split through it so far are split further. */
  replaceBase(base, by) {
    for (const [factor2, splitting] of this.splittings) {
      const power3 = splitting.powers.find(([part]) => part === base)?.[1];
      if (power3 === void 0) continue;
      const rest2 = splitting.powers.filter(([part]) => part !== base);
      const flip = by.sign === -1 && power3 % 2 !== 0;
      this.splittings.set(factor2, {
        sign: flip ? splitting.sign === 1 ? -1 : 1 : splitting.sign,
        powers: [...rest2, ...by.powers.map(([part, e]) => [part, e * power3])]
      });
    }
  }
  /** All factors met so far, in order of their making. */
  factors() {
    return this.#factors.values();
  }
  /** The powers of a factor computed so far: entry k − 1 is the k-th. */
  powersOf(factor2) {
    const known = this.#powers.get(factor2);
    if (known !== void 0) return known;
    const list2 = [factor2.poly];
    this.#powers.set(factor2, list2);
    return list2;
  }
  /** Forgets products that a change of sign knowledge or of bases has made stale. */
  forgetPowers() {
    this.#powers.clear();
    this.#products.clear();
  }
};
var NO_FACTORS2 = Object.freeze([]);
var reduceSmall = (c) => {
  if (c.d === 1n) return c;
  let a = c.n < 0n ? -c.n : c.n;
  let b = c.d;
  while (b !== 0n) {
    const rest2 = a % b;
    a = b;
    b = rest2;
  }
  return { n: c.n / a, d: c.d / a };
};
function sortedFactors(factors) {
  const list2 = [];
  for (const [factor2, exponent] of factors) if (exponent !== 0) list2.push([factor2, exponent]);
  return list2.sort((x, y) => x[0].id - y[0].id);
}
function formKey(form) {
  let key = `${form.c.n}/${form.c.d}|${form.m.id}`;
  for (const [factor2, exponent] of form.factors) key += `|${factor2.id}^${exponent}`;
  return key;
}
var baseKey = (base) => base.kind === "factor" ? `factor ${base.id}` : `kernel ${base.id}`;

// src/verify/exact/polynomial.ts
var COEFFICIENT_LIMIT = 1n << 20000n;
var POWER_LIMIT2 = 400;
var PolyBuilder = class {
  #terms = /* @__PURE__ */ new Map();
  #workspace;
  constructor(workspace) {
    this.#workspace = workspace;
  }
  add(monomial, coefficient) {
    const before = this.#terms.get(monomial);
    this.#terms.set(monomial, before === void 0 ? coefficient : before + coefficient);
    if (this.#terms.size > TERM_LIMIT) throw tooBig("terms");
  }
  /** Adds scale · shift · poly, reducing by the relations of the kernels. */
  addScaled(poly, shift, scale) {
    this.#workspace.spend(poly.monomials.length);
    for (let i = 0; i < poly.monomials.length; i++) {
      const monomial = poly.monomials[i];
      const coefficient = poly.coefficients[i];
      if (monomial === void 0 || coefficient === void 0) continue;
      const product3 = this.#workspace.multiply(shift, monomial);
      let factor2 = coefficient * scale * product3.c.n;
      if (product3.c.d !== 1n) factor2 /= product3.c.d;
      if (product3.factors.length === 0) this.add(product3.m, factor2);
      else {
        let expanded2 = { monomials: [product3.m], coefficients: [1n] };
        for (const [base, exponent] of product3.factors) {
          expanded2 = multiplyPolys(this.#workspace, expanded2, powerOf2(this.#workspace, base, exponent));
        }
        this.addScaled(expanded2, this.#workspace.oneMonomial, factor2);
      }
    }
  }
  build() {
    const entries2 = [];
    for (const entry2 of this.#terms) if (entry2[1] !== 0n) entries2.push(entry2);
    entries2.sort((x, y) => x[0].id - y[0].id);
    return { monomials: entries2.map((entry2) => entry2[0]), coefficients: entries2.map((entry2) => entry2[1]) };
  }
};
var polyOf = (monomial, coefficient) => ({
  monomials: [monomial],
  coefficients: [coefficient]
});
function multiplyPolys(workspace, a, b) {
  const [short2, long] = a.monomials.length <= b.monomials.length ? [a, b] : [b, a];
  const builder = new PolyBuilder(workspace);
  for (let i = 0; i < short2.monomials.length; i++) {
    const monomial = short2.monomials[i];
    const coefficient = short2.coefficients[i];
    if (monomial !== void 0 && coefficient !== void 0) builder.addScaled(long, monomial, coefficient);
  }
  return builder.build();
}
function powerOf2(workspace, factor2, exponent) {
  if (exponent > POWER_LIMIT2) throw tooBig("a power");
  const powers2 = workspace.powersOf(factor2);
  for (let k = powers2.length; k < exponent; k++) {
    const last = powers2[k - 1] ?? factor2.poly;
    powers2.push(multiplyPolys(workspace, last, factor2.poly));
  }
  return powers2[exponent - 1] ?? factor2.poly;
}
function content(poly) {
  let common = 0n;
  for (const coefficient of poly.coefficients) {
    if (absolute(coefficient) > COEFFICIENT_LIMIT) throw tooBig("digits");
    common = gcd5(common, coefficient);
    if (common === 1n) break;
  }
  return (poly.coefficients[0] ?? 0n) < 0n ? -common : common;
}
function monomialContent(workspace, poly) {
  const first2 = poly.monomials[0];
  if (first2 === void 0) return workspace.oneMonomial;
  const least2 = /* @__PURE__ */ new Map();
  for (const monomial of poly.monomials) {
    for (const kernel of monomial.kernels) if (!least2.has(kernel)) least2.set(kernel, exponentOf3(first2, kernel));
  }
  for (const monomial of poly.monomials) {
    for (const [kernel, power3] of least2) {
      const here = exponentOf3(monomial, kernel);
      if (here.n * power3.d < power3.n * here.d) least2.set(kernel, here);
    }
  }
  const powers2 = [...least2.values()].filter((power3) => power3.n !== 0);
  return powers2.length === 0 ? workspace.oneMonomial : workspace.reduce(powers2).m;
}
function exponentOf3(monomial, kernel) {
  const at2 = monomial.kernels.indexOf(kernel);
  return at2 < 0 ? { kernel, n: 0, d: 1 } : reducedPower(kernel, monomial.n[at2] ?? 0, monomial.d[at2] ?? 1);
}
function divideContent(workspace, poly, divisor2, monomial) {
  if (monomial === workspace.oneMonomial) {
    if (divisor2 === 1n) return poly;
    return { monomials: poly.monomials, coefficients: poly.coefficients.map((c) => c / divisor2) };
  }
  const entries2 = poly.monomials.map((term2, i) => {
    const powers2 = [];
    for (const kernel of /* @__PURE__ */ new Set([...term2.kernels, ...monomial.kernels])) {
      const a = exponentOf3(term2, kernel);
      const b = exponentOf3(monomial, kernel);
      const difference3 = reducedPower(kernel, a.n * b.d - b.n * a.d, a.d * b.d);
      if (difference3.n !== 0) powers2.push(difference3);
    }
    return [workspace.reduce(powers2).m, (poly.coefficients[i] ?? 0n) / divisor2];
  });
  entries2.sort((x, y) => x[0].id - y[0].id);
  return { monomials: entries2.map((entry2) => entry2[0]), coefficients: entries2.map((entry2) => entry2[1]) };
}

// src/verify/exact/form.ts
var RATIO_LIMIT = 1n << 20000n;
var EXPONENT_LIMIT2 = 1e6;
var isZeroForm = (form) => form.c.n === 0n;
var constant2 = (workspace, c) => c.n === 0n ? workspace.zero : { c, m: workspace.oneMonomial, factors: [] };
var integer = (workspace, n) => constant2(workspace, ratio(BigInt(n)));
var rationalValue = (form) => form.m.kernels.length === 0 && form.factors.length === 0 ? form.c : null;
var kernelForm = (workspace, kernel, n = 1, d = 1) => fromReduced(workspace.reduce([{ kernel, n, d }]));
var factorForm = (workspace, factor2) => ({
  ...workspace.one,
  factors: [[factor2, 1]]
});
var fromReduced = (reduced2) => ({ c: reduced2.c, m: reduced2.m, factors: reduced2.factors });
var negateForm = (form) => ({ ...form, c: negateRatio(form.c) });
function scaleForm(workspace, form, by) {
  if (by.n === 0n) return workspace.zero;
  return { ...form, c: multiplyRatios(form.c, by) };
}
function mergeFactors(a, b) {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const result = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (left !== void 0 && (right === void 0 || left[0].id < right[0].id)) {
      result.push(left);
      i++;
    } else if (right !== void 0 && (left === void 0 || right[0].id < left[0].id)) {
      result.push(right);
      j++;
    } else if (left !== void 0 && right !== void 0) {
      const exponent = left[1] + right[1];
      if (exponent !== 0) result.push([left[0], exponent]);
      i++;
      j++;
    }
  }
  return result;
}
function multiplyForms(workspace, a, b) {
  if (isZeroForm(a) || isZeroForm(b)) return workspace.zero;
  const product3 = workspace.multiply(a.m, b.m);
  const c = multiplyRatios(multiplyRatios(a.c, b.c), product3.c);
  checkRatio(c);
  return { c, m: product3.m, factors: mergeFactors(mergeFactors(a.factors, b.factors), product3.factors) };
}
function productOfForms(workspace, forms) {
  let result = workspace.one;
  for (const form of forms) result = multiplyForms(workspace, result, form);
  return result;
}
function powerForm(workspace, form, k) {
  if (k === 1) return form;
  if (k === 0) return workspace.one;
  if (isZeroForm(form)) {
    if (k < 0) throw undefinedAt("a division by zero");
    return form;
  }
  if (!Number.isSafeInteger(k) || Math.abs(k) > EXPONENT_LIMIT2) throw tooBig("an exponent");
  if (absolute(form.c.n) !== 1n || form.c.d !== 1n) {
    const bits = (form.c.n.toString(16).length + form.c.d.toString(16).length) * 4;
    if (bits * Math.abs(k) > 2e4) throw tooBig("digits");
  }
  const m = workspace.power(form.m, k);
  const factors = form.factors.map(([factor2, exponent]) => [factor2, exponent * k]);
  return {
    c: multiplyRatios(powerRatio(form.c, k), m.c),
    m: m.m,
    factors: mergeFactors(factors, m.factors)
  };
}
var inverseForm = (workspace, form) => powerForm(workspace, form, -1);
var divideForms = (workspace, a, b) => multiplyForms(workspace, a, inverseForm(workspace, b));
function addForms(workspace, forms) {
  const terms = forms.filter((form) => !isZeroForm(form));
  const first2 = terms[0];
  if (first2 === void 0) return workspace.zero;
  if (terms.length === 1) return first2;
  const combined2 = combineAlike(workspace, terms);
  if (combined2 !== null) return combined2;
  const shared = sharedFactors(terms);
  let common = 1n;
  for (const term2 of terms) common = common / gcd5(common, term2.c.d) * term2.c.d;
  const builder = new PolyBuilder(workspace);
  for (const term2 of terms) {
    const rest2 = mergeFactors(
      term2.factors,
      shared.map(([factor2, exponent]) => [factor2, -exponent])
    );
    builder.addScaled(expandFactors(workspace, rest2), term2.m, term2.c.n * (common / term2.c.d));
  }
  return normalise(workspace, builder.build(), common, shared);
}
var subtractForms = (workspace, a, b) => addForms(workspace, [a, negateForm(b)]);
function combineAlike(workspace, terms) {
  const first2 = terms[0];
  if (first2 === void 0 || first2.factors.length === 0) return null;
  for (const term2 of terms) {
    if (term2.m !== first2.m || term2.factors.length !== first2.factors.length) return null;
    for (let i = 0; i < term2.factors.length; i++) {
      if (term2.factors[i]?.[0] !== first2.factors[i]?.[0] || term2.factors[i]?.[1] !== first2.factors[i]?.[1]) return null;
    }
  }
  let n = 0n;
  let d = 1n;
  for (const term2 of terms) {
    n = n * term2.c.d + term2.c.n * d;
    d *= term2.c.d;
  }
  return n === 0n ? workspace.zero : { ...first2, c: ratio(n, d) };
}
function sharedFactors(terms) {
  const least2 = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Map();
  for (const term2 of terms) {
    for (const [factor2, exponent] of term2.factors) {
      const before = least2.get(factor2);
      least2.set(factor2, before === void 0 ? exponent : Math.min(before, exponent));
      seen.set(factor2, (seen.get(factor2) ?? 0) + 1);
    }
  }
  const shared = [];
  for (const [factor2, exponent] of least2) {
    const lowest = (seen.get(factor2) ?? 0) < terms.length ? Math.min(exponent, 0) : exponent;
    if (lowest !== 0) shared.push([factor2, lowest]);
  }
  return shared.sort((x, y) => x[0].id - y[0].id);
}
function expandFactors(workspace, factors) {
  let result = null;
  for (const [factor2, exponent] of factors) {
    const power3 = powerOf2(workspace, factor2, exponent);
    result = result === null ? power3 : multiplyPolys(workspace, result, power3);
  }
  return result ?? polyOf(workspace.oneMonomial, 1n);
}
function normalise(workspace, poly, divisor2, shared) {
  const first2 = poly.monomials[0];
  if (first2 === void 0) return workspace.zero;
  const number2 = content(poly);
  if (poly.monomials.length === 1) return { c: ratio(number2, divisor2), m: first2, factors: shared };
  const monomial = monomialContent(workspace, poly);
  const primitive2 = divideContent(workspace, poly, number2, monomial);
  const flip = (primitive2.coefficients[0] ?? 1n) < 0n;
  const positive2 = flip ? divideContent(workspace, primitive2, -1n, workspace.oneMonomial) : primitive2;
  const factor2 = workspace.factor(positive2);
  return {
    c: ratio(flip ? -number2 : number2, divisor2),
    m: monomial,
    factors: mergeFactors(shared, [[factor2, 1]])
  };
}
function numeratorPoly(workspace, form) {
  if (isZeroForm(form)) return { poly: { monomials: [], coefficients: [] }, divisor: 1n };
  const positive2 = form.factors.filter(([, exponent]) => exponent > 0);
  const builder = new PolyBuilder(workspace);
  builder.addScaled(expandFactors(workspace, positive2), form.m, form.c.n);
  return { poly: builder.build(), divisor: form.c.d };
}
var denominatorFactors = (form) => form.factors.filter(([, exponent]) => exponent < 0);
function sameForm(workspace, a, b) {
  return formKey(a) === formKey(b) || isZeroForm(subtractForms(workspace, a, b));
}
function checkRatio(c) {
  if (absolute(c.n) > RATIO_LIMIT || c.d > RATIO_LIMIT) throw tooBig("digits");
}

// src/verify/exact/atoms.ts
var DIVISION_LIMIT = 40;
function atomsOf(workspace, form, most = Number.POSITIVE_INFINITY) {
  if (isZeroForm(form)) return [];
  const denominator = denominatorFactors(form);
  const { poly, divisor: divisor2 } = numeratorPoly(workspace, form);
  if (denominator.length === 0) {
    return poly.monomials.length > 3 * most ? [whole2(form)] : polyAtoms(workspace, poly, divisor2, []);
  }
  const split3 = polynomialPart(workspace, poly, denominator);
  if (split3 !== null) {
    const proper = polyAtoms(workspace, split3.rest, divisor2 * split3.scale, denominator);
    const entire = polyAtoms(workspace, split3.quotient, divisor2 * split3.scale, []);
    if (proper.length <= most) return [...entire, ...proper];
    const rest2 = normalise(workspace, split3.rest, divisor2 * split3.scale, denominator);
    return [...entire, whole2(rest2)];
  }
  return poly.monomials.length > most ? [whole2(form)] : polyAtoms(workspace, poly, divisor2, denominator);
}
var whole2 = (form) => ({ coefficient: form.c, atom: { ...form, c: ratio(1n) } });
function polyAtoms(workspace, poly, divisor2, denominator) {
  return poly.monomials.map((m, i) => ({
    coefficient: ratio(poly.coefficients[i] ?? 0n, divisor2),
    atom: { ...workspace.one, m, factors: denominator }
  }));
}
function polynomialPart(workspace, poly, denominator) {
  const under = expandFactors(
    workspace,
    denominator.map(([factor2, exponent]) => [factor2, -exponent])
  );
  const kernel = onlySymbol([poly, under]);
  if (kernel === null) return null;
  const top = degreeIn(under, kernel);
  const lead = coefficientAt(under, kernel, top);
  let rest2 = poly;
  let scale = 1n;
  let quotient4 = { monomials: [], coefficients: [] };
  for (let step2 = 0; rest2.monomials.length > 0 && degreeIn(rest2, kernel) >= top; step2++) {
    if (step2 > DIVISION_LIMIT) return null;
    const degree = degreeIn(rest2, kernel);
    const c = coefficientAt(rest2, kernel, degree);
    const common = gcd5(c, lead);
    const by = absolute(lead / common);
    const term2 = {
      monomials: [workspace.reduce([{ kernel, n: degree - top, d: 1 }]).m],
      coefficients: [c * by / lead]
    };
    quotient4 = combine3(scaled2(quotient4, by), term2, 1n);
    rest2 = combine3(scaled2(rest2, by), multiplyPolys(workspace, term2, under), -1n);
    scale *= by;
  }
  return { quotient: quotient4, rest: rest2, scale };
}
function onlySymbol(polys) {
  let only = null;
  for (const poly of polys) {
    for (const monomial of poly.monomials) {
      for (let i = 0; i < monomial.kernels.length; i++) {
        const kernel = monomial.kernels[i];
        if (kernel?.kind !== "symbol" || only !== null && only !== kernel || (monomial.n[i] ?? 0) < 0) return null;
        only = kernel;
      }
    }
  }
  return only;
}
var degreeIn = (poly, kernel) => poly.monomials.reduce((max3, m) => Math.max(max3, exponentOf3(m, kernel).n), 0);
var coefficientAt = (poly, kernel, degree) => poly.coefficients[poly.monomials.findIndex((m) => exponentOf3(m, kernel).n === degree)] ?? 0n;
var scaled2 = (poly, by) => by === 1n ? poly : { monomials: poly.monomials, coefficients: poly.coefficients.map((c) => c * by) };
function combine3(a, b, sign2) {
  const sum3 = /* @__PURE__ */ new Map();
  a.monomials.forEach((m, i) => {
    sum3.set(m, a.coefficients[i] ?? 0n);
  });
  b.monomials.forEach((m, i) => {
    sum3.set(m, (sum3.get(m) ?? 0n) + sign2 * (b.coefficients[i] ?? 0n));
  });
  const entries2 = [...sum3].filter(([, c]) => c !== 0n).sort((x, y) => x[0].id - y[0].id);
  return { monomials: entries2.map(([m]) => m), coefficients: entries2.map(([, c]) => c) };
}
function knownAtom(workspace, atom, used) {
  if (atom.atom.factors.length === 0) return atom;
  for (const form of used) {
    if (form === atom.atom) return atom;
    if (form.factors.length === 0) continue;
    if (sameForm(workspace, form, atom.atom)) return { coefficient: atom.coefficient, atom: form };
    if (sameForm(workspace, { ...form, c: MINUS_ONE_RATIO }, atom.atom)) {
      return { coefficient: multiplyRatios(atom.coefficient, MINUS_ONE_RATIO), atom: form };
    }
  }
  return atom;
}

// src/verify/exact/dense.ts
var STEP_LIMIT = 60;
var DIGIT_LIMIT = 1n << 2000n;
var isZeroDense = (a) => typeof a === "bigint" ? a === 0n : a.length === 0;
function trimmed3(list2) {
  while (list2.length > 0 && isZeroDense(list2[list2.length - 1] ?? 0n)) list2.pop();
  return list2;
}
function negateDense(a) {
  return typeof a === "bigint" ? -a : a.map(negateDense);
}
function subtractDense(a, b) {
  if (typeof a === "bigint" && typeof b === "bigint") return a - b;
  const left = typeof a === "bigint" ? [] : a;
  const right = typeof b === "bigint" ? [] : b;
  const result = [];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const x = left[i];
    const y = right[i];
    if (x === void 0) result.push(y === void 0 ? 0n : negateDense(y));
    else result.push(y === void 0 ? x : subtractDense(x, y));
  }
  return trimmed3(result);
}
function multiplyDense(a, b) {
  if (typeof a === "bigint" && typeof b === "bigint") {
    const product3 = a * b;
    if (product3 > DIGIT_LIMIT || product3 < -DIGIT_LIMIT) throw tooBig("digits");
    return product3;
  }
  if (typeof a === "bigint" || typeof b === "bigint" || a.length === 0 || b.length === 0) return [];
  const result = Array.from({ length: a.length + b.length - 1 }, () => void 0);
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      const term2 = multiplyDense(a[i] ?? 0n, b[j] ?? 0n);
      const before = result[i + j];
      result[i + j] = before === void 0 ? term2 : subtractDense(before, negateDense(term2));
    }
  }
  return trimmed3(result.map((entry2) => entry2 ?? 0n));
}
var scaleDense = (a, by) => trimmed3(a.map((c) => multiplyDense(c, by)));
function divideDense(a, b) {
  if (typeof a === "bigint" || typeof b === "bigint") {
    if (typeof a !== "bigint" || typeof b !== "bigint") return isZeroDense(a) ? a : null;
    return b !== 0n && a % b === 0n ? a / b : null;
  }
  if (b.length === 0) return null;
  const quotient4 = Array.from({ length: Math.max(0, a.length - b.length + 1) }, () => zeroLike(b[0] ?? 0n));
  let rest2 = a;
  const lead = b[b.length - 1] ?? 0n;
  while (rest2.length >= b.length) {
    const shift = rest2.length - b.length;
    const c = divideDense(rest2[rest2.length - 1] ?? 0n, lead);
    if (c === null) return null;
    quotient4[shift] = c;
    const next2 = subtractShifted(rest2, scaleDense(b, c), shift);
    if (next2.length >= rest2.length) return null;
    rest2 = next2;
  }
  return rest2.length === 0 ? trimmed3(quotient4) : null;
}
var zeroLike = (a) => typeof a === "bigint" ? 0n : [];
function subtractShifted(a, b, shift) {
  const result = [...a];
  for (let i = 0; i < b.length; i++) {
    result[i + shift] = subtractDense(result[i + shift] ?? zeroLike(b[i] ?? 0n), b[i] ?? 0n);
  }
  return trimmed3(result);
}
function pseudoRemainder(a, b) {
  const lead = b[b.length - 1] ?? 0n;
  let rest2 = a;
  while (rest2.length >= b.length) {
    const top = rest2[rest2.length - 1] ?? 0n;
    const shift = rest2.length - b.length;
    rest2 = subtractShifted(scaleDense(rest2, lead), scaleDense(b, top), shift);
  }
  return rest2;
}
function contentOf2(a) {
  let content2 = zeroLike(a[0] ?? 0n);
  for (const c of a) content2 = isZeroDense(content2) ? c : gcdDense(content2, c);
  return content2;
}
function primitivePart2(a) {
  const content2 = contentOf2(a);
  const part = a.map((c) => divideDense(c, content2) ?? c);
  return { content: content2, part };
}
function gcdDense(a, b) {
  if (typeof a === "bigint" && typeof b === "bigint") return gcd5(a, b);
  if (typeof a === "bigint" || typeof b === "bigint") return typeof a === "bigint" ? b : a;
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const left = primitivePart2(a);
  const right = primitivePart2(b);
  const content2 = gcdDense(left.content, right.content);
  let [x, y] = left.part.length >= right.part.length ? [left.part, right.part] : [right.part, left.part];
  for (let step2 = 0; y.length > 1; step2++) {
    if (step2 > STEP_LIMIT) throw tooBig("a greatest common divisor");
    const rest2 = pseudoRemainder(x, y);
    x = y;
    if (rest2.length === 0) return scaleDense(x, content2);
    y = primitivePart2(rest2).part;
  }
  return [content2];
}
function isConstantDense(a) {
  for (let part = a; typeof part !== "bigint"; part = part[0] ?? 0n) if (part.length > 1) return false;
  return true;
}
function deriveDense(a, depth) {
  if (typeof a === "bigint") return 0n;
  if (depth > 0) return trimmed3(a.map((c) => deriveDense(c, depth - 1)));
  return trimmed3(a.slice(1).map((c, i) => multiplyByInteger(c, BigInt(i + 1))));
}
function multiplyByInteger(a, by) {
  return typeof a === "bigint" ? a * by : a.map((c) => multiplyByInteger(c, by));
}

// src/verify/exact/bases.ts
var DEGREE_LIMIT3 = 40;
var SIZE_LIMIT = 600;
var VARIABLE_LIMIT = 4;
function basesOf(workspace, factor2) {
  const known = workspace.splittings.get(factor2);
  if (known !== void 0) return known;
  const splitting = split(workspace, factor2);
  workspace.splittings.set(factor2, splitting);
  for (const [base] of splitting.powers) {
    workspace.bases.add(base);
    if (base !== factor2 && !workspace.splittings.has(base)) {
      workspace.splittings.set(base, { sign: 1, powers: [[base, 1]] });
    }
  }
  return splitting;
}
function split(workspace, factor2) {
  const whole4 = { sign: 1, powers: [[factor2, 1]] };
  try {
    const conjugate = byConjugate(workspace, factor2);
    if (conjugate !== null) workspace.conjugates.add(factor2);
    return conjugate ?? refined(workspace, factor2) ?? whole4;
  } catch (stop) {
    if (stop instanceof Stop && stop.reason.kind === "too big") return whole4;
    throw stop;
  }
}
function byConjugate(workspace, factor2) {
  const roots2 = rootsIn(factor2.poly);
  if (roots2.size === 0) return null;
  for (const base of workspace.bases) {
    if (base === factor2 || ![...rootsIn(base.poly)].every((root3) => roots2.has(root3))) continue;
    if (rootsIn(base.poly).size === 0) continue;
    const product3 = normalise(workspace, multiplyPolys(workspace, factor2.poly, base.poly), 1n, []);
    if (product3.m.kernels.length > 0 || product3.c.d !== 1n || product3.c.n !== 1n && product3.c.n !== -1n) continue;
    if (product3.factors.some(([part]) => rootsIn(part.poly).size > 0)) continue;
    const powers2 = [[base, -1]];
    let sign2 = product3.c.n < 0n ? -1 : 1;
    for (const [part, exponent] of product3.factors) {
      const inner = basesOf(workspace, part);
      if (inner.sign === -1 && exponent % 2 !== 0) sign2 = sign2 === 1 ? -1 : 1;
      powers2.push(...inner.powers.map(([b, e]) => [b, e * exponent]));
    }
    return { sign: sign2, powers: powers2 };
  }
  return null;
}
function rootsIn(poly) {
  const roots2 = /* @__PURE__ */ new Set();
  for (const monomial of poly.monomials) {
    for (const kernel of monomial.kernels) if (kernel.kind === "root") roots2.add(kernel);
  }
  return roots2;
}
function refined(workspace, factor2) {
  const old = [...workspace.bases].filter((base) => shareKernel(base, factor2));
  const layout = layoutOf([factor2.poly, ...old.map((base) => base.poly)]);
  if (layout === null) return null;
  const whole4 = toDense(factor2.poly, layout);
  if (whole4 === null) return null;
  let parts = [whole4];
  for (let depth = 0; depth < layout.kernels.length; depth++) {
    const slope = deriveDense(whole4, depth);
    if (isZeroDense(slope)) continue;
    const common = gcdDense(whole4, slope);
    if (!isConstantDense(common)) parts = refine([...parts, common]);
  }
  let touched = false;
  for (const base of old) {
    const dense = toDense(base.poly, layout);
    if (dense === null) continue;
    const before = refine([...parts, dense]);
    const pieces = before.filter((part) => divideDense(dense, part) !== null);
    const isWhole = pieces.length === 1 && pieces[0] !== void 0 && divideDense(pieces[0], dense) !== null;
    if (!isWhole) {
      const splitting2 = splittingOf(workspace, base, dense, pieces, layout);
      if (splitting2 !== null) {
        workspace.bases.delete(base);
        workspace.replaceBase(base, splitting2);
        touched = true;
      }
    }
    parts = before;
  }
  const splitting = splittingOf(workspace, factor2, whole4, parts, layout);
  if (touched) {
    if (splitting !== null) {
      workspace.splittings.set(factor2, splitting);
      for (const [base] of splitting.powers) workspace.bases.add(base);
    }
    workspace.forgetPowers();
    throw new Stop({ kind: "restart" });
  }
  return splitting;
}
function shareKernel(a, b) {
  const kernels = new Set(a.poly.monomials.flatMap((m) => m.kernels));
  return b.poly.monomials.some((m) => m.kernels.some((kernel) => kernels.has(kernel)));
}
function refine(list2) {
  const done = [];
  const queue = list2.filter((part) => !isConstantDense(part));
  for (let steps = 0; queue.length > 0 && steps < 60; steps++) {
    const next2 = queue.pop();
    if (next2 === void 0) break;
    let fresh = true;
    for (let i = 0; i < done.length; i++) {
      const other = done[i] ?? 0n;
      const common = gcdDense(next2, other);
      if (isConstantDense(common)) continue;
      done.splice(i, 1);
      for (const part of [common, divideDense(next2, common), divideDense(other, common)]) {
        if (part !== null && !isConstantDense(part)) queue.push(part);
      }
      fresh = false;
      break;
    }
    if (fresh) done.push(next2);
  }
  return [...done, ...queue];
}
function splittingOf(workspace, factor2, whole4, parts, layout) {
  const powers2 = [];
  let product3 = null;
  let rest2 = whole4;
  for (const part of parts) {
    let exponent = 0;
    for (let next2 = divideDense(rest2, part); next2 !== null; next2 = divideDense(rest2, part)) {
      rest2 = next2;
      exponent++;
    }
    if (exponent === 0) continue;
    const form = normalise(workspace, fromDense(workspace, part, layout), 1n, []);
    const base = form.factors[0]?.[0];
    if (base === void 0 || form.factors.length !== 1 || form.m.kernels.length > 0) return null;
    const dense = toDense(base.poly, layout);
    if (dense === null) return null;
    for (let i = 0; i < exponent; i++) product3 = product3 === null ? dense : multiplyDense(product3, dense);
    powers2.push([base, exponent]);
  }
  if (product3 === null || powers2.length === 0) return null;
  if (powers2.length === 1 && powers2[0]?.[0] === factor2) return null;
  if (isZeroDense(subtractDense(whole4, product3))) return { sign: 1, powers: powers2 };
  return isZeroDense(subtractDense(whole4, negateDense(product3))) ? { sign: -1, powers: powers2 } : null;
}
function layoutOf(polys) {
  const scales = /* @__PURE__ */ new Map();
  for (const poly of polys) {
    for (const monomial of poly.monomials) {
      monomial.kernels.forEach((kernel, i) => {
        scales.set(kernel, leastCommonMultiple(scales.get(kernel) ?? 1, monomial.d[i] ?? 1));
      });
    }
  }
  const kernels = [...scales.keys()].sort((a, b) => a.id - b.id);
  if (kernels.length > VARIABLE_LIMIT) return null;
  return { kernels, scales: kernels.map((kernel) => scales.get(kernel) ?? 1) };
}
var leastCommonMultiple = (a, b) => {
  let x = a;
  let y = b;
  while (y !== 0) [x, y] = [y, x % y];
  return a / x * b;
};
function toDense(poly, layout) {
  const rows = [];
  let size = 1;
  const highest = layout.kernels.map(() => 0);
  for (let i = 0; i < poly.monomials.length; i++) {
    const monomial = poly.monomials[i];
    if (monomial === void 0) return null;
    const exponents = exponentsIn(monomial, layout);
    if (exponents === null) return null;
    exponents.forEach((e, k) => {
      highest[k] = Math.max(highest[k] ?? 0, e);
    });
    rows.push({ exponents, coefficient: poly.coefficients[i] ?? 0n });
  }
  for (const top of highest) size *= top + 1;
  if (size > SIZE_LIMIT) return null;
  return collect(rows, 0, layout.kernels.length);
}
function exponentsIn(monomial, layout) {
  const result = [];
  for (let k = 0; k < layout.kernels.length; k++) {
    const kernel = layout.kernels[k];
    if (kernel === void 0) return null;
    const power3 = exponentOf3(monomial, kernel);
    const exponent = power3.n * (layout.scales[k] ?? 1) / power3.d;
    if (exponent < 0 || exponent > DEGREE_LIMIT3 || !Number.isInteger(exponent)) return null;
    result.push(exponent);
  }
  return result;
}
function collect(rows, depth, depths) {
  if (depth === depths) return rows.reduce((sum3, row2) => sum3 + row2.coefficient, 0n);
  const top = rows.reduce((max3, row2) => Math.max(max3, row2.exponents[depth] ?? 0), -1);
  const list2 = [];
  for (let e = 0; e <= top; e++) {
    list2.push(
      collect(
        rows.filter((row2) => row2.exponents[depth] === e),
        depth + 1,
        depths
      )
    );
  }
  return list2;
}
function fromDense(workspace, dense, layout) {
  const monomials = [];
  const visit = (part, depth, powers2) => {
    if (typeof part === "bigint") {
      if (part !== 0n) monomials.push({ m: workspace.reduce(powers2).m, c: part });
      return;
    }
    part.forEach((c, e) => {
      const kernel = layout.kernels[depth];
      if (kernel === void 0 || isZeroDense(c)) return;
      const next2 = e === 0 ? powers2 : [...powers2, reducedPower(kernel, e, layout.scales[depth] ?? 1)];
      visit(c, depth + 1, next2);
    });
  };
  visit(dense, 0, []);
  monomials.sort((x, y) => x.m.id - y.m.id);
  return { monomials: monomials.map((entry2) => entry2.m), coefficients: monomials.map((entry2) => entry2.c) };
}

// src/verify/exact/multiplicative.ts
var TRIAL_LIMIT = 10000n;
var NUMBER_LIMIT = 1n << 512n;
function primeFactors(workspace, n) {
  if (n > NUMBER_LIMIT) throw tooBig("digits");
  const result = [];
  let rest2 = n;
  for (let p = 2n; p * p <= rest2 && p < TRIAL_LIMIT; p += p === 2n ? 1n : 2n) {
    let count4 = 0;
    while (rest2 % p === 0n) {
      rest2 /= p;
      count4++;
    }
    if (count4 > 0) result.push([p, count4]);
  }
  workspace.spend(10);
  if (rest2 > 1n) result.push([rest2, 1]);
  return result;
}
function factorRatio(workspace, c) {
  const up = primeFactors(workspace, c.n);
  const down = primeFactors(workspace, c.d).map(([p, e]) => [p, -e]);
  return [...up, ...down];
}
function signForm(workspace, form) {
  const powers2 = [];
  let negative2 = form.c.n < 0n;
  const count4 = (base, odd) => {
    if (!odd) return;
    const known = decideSign(workspace, base);
    const alias = known === null ? signAlias(workspace, base) : null;
    if (known === -1) negative2 = !negative2;
    else if (alias !== null) {
      for (const kernel of alias.m.kernels) powers2.push({ kernel, n: 1, d: 1 });
      if (alias.c.n < 0n) negative2 = !negative2;
    } else if (known === null) powers2.push({ kernel: workspace.sign(base), n: 1, d: 1 });
  };
  form.m.kernels.forEach((kernel, i) => {
    if (kernel.kind === "sign") powers2.push({ kernel, n: form.m.n[i] ?? 0, d: 1 });
    else if (!kernel.positive) count4(kernel, ((form.m.n[i] ?? 0) & 1) === 1);
  });
  for (const [factor2, exponent] of form.factors) {
    const splitting = basesOf(workspace, factor2);
    if (splitting.sign === -1 && (exponent & 1) === 1) negative2 = !negative2;
    for (const [base, power3] of splitting.powers) count4(base, (exponent * power3 & 1) === 1);
  }
  const reduced2 = workspace.reduce(powers2);
  const result = fromReduced(reduced2);
  return negative2 ? { ...result, c: { n: -result.c.n, d: result.c.d } } : result;
}
function signAlias(workspace, base) {
  const known = workspace.signAliases.get(base);
  if (known !== void 0) return known;
  if (base.kind === "arctangent") return remembered(workspace, base, signForm(workspace, base.argument));
  if (base.kind === "function" && base.name === "erf" && base.args[0] !== void 0) {
    return remembered(workspace, base, signForm(workspace, base.args[0]));
  }
  if (base.kind !== "factor" || base.poly.monomials.length !== 2) return null;
  const logs = [];
  for (let i = 0; i < 2; i++) {
    const m = base.poly.monomials[i];
    if (m === void 0 || !m.kernels.every((kernel) => kernel.kind === "exp" || kernel.kind === "prime")) return null;
    const c = base.poly.coefficients[i] ?? 0n;
    const log = logForm(workspace, { c: { n: absolute(c), d: 1n }, m, factors: [] });
    logs.push(c < 0n ? negateForm(log) : log);
  }
  const gap = addForms(workspace, logs);
  if (isZeroForm(gap)) return null;
  const alias = signForm(workspace, gap);
  if (alias.m.kernels.some((kernel) => kernel.kind === "sign" && kernel.base === base)) return null;
  return remembered(workspace, base, alias);
}
function remembered(workspace, base, alias) {
  workspace.signAliases.set(base, alias);
  return alias;
}
var absoluteForm = (workspace, form) => isZeroForm(form) ? form : multiplyForms(workspace, signForm(workspace, form), form);
function rootForm(workspace, form, n, d) {
  if (isZeroForm(form)) {
    if (n < 0) throw undefinedAt("a division by zero");
    return form;
  }
  const powers2 = [];
  for (const [prime2, exponent] of factorRatio(workspace, { n: absolute(form.c.n), d: form.c.d })) {
    powers2.push({ kernel: workspace.prime(prime2), n: exponent * n, d });
  }
  form.m.kernels.forEach((kernel, i) => {
    const over4 = (form.m.n[i] ?? 0) * n;
    const under = (form.m.d[i] ?? 1) * d;
    if (kernel.kind === "sign") return;
    if (kernel.exponents === "integer" && decideSign(workspace, kernel) === null) signAlias(workspace, kernel);
    if (kernel.exponents === "integer") powers2.push({ kernel: workspace.root(kernel), n: over4, d: under });
    else powers2.push({ kernel, n: over4, d: under });
  });
  for (const [factor2, exponent] of form.factors) {
    for (const [base, power3] of basesOf(workspace, factor2).powers) {
      if (decideSign(workspace, base) === null) signAlias(workspace, base);
      powers2.push({ kernel: workspace.root(base), n: exponent * power3 * n, d });
    }
  }
  return fromReduced(reduceLowest(workspace, powers2));
}
function reduceLowest(workspace, powers2) {
  return workspace.reduce(
    powers2.map(({ kernel, n, d }) => {
      const common = numberGcd(n, d);
      return { kernel, n: n / common, d: d / common };
    })
  );
}
function numberGcd(a, b) {
  let x = Math.abs(a);
  let y = Math.abs(b);
  while (y !== 0) {
    const rest2 = x % y;
    x = y;
    y = rest2;
  }
  return x;
}
function logForm(workspace, form) {
  if (isZeroForm(form)) throw undefinedAt("the logarithm of zero");
  const terms = [];
  for (const [prime2, exponent] of factorRatio(workspace, { n: absolute(form.c.n), d: form.c.d })) {
    terms.push(scaleForm(workspace, logKernel(workspace, workspace.prime(prime2)), ratio(BigInt(exponent))));
  }
  form.m.kernels.forEach((kernel, i) => {
    const exponent = ratio(BigInt(form.m.n[i] ?? 0), BigInt(form.m.d[i] ?? 1));
    if (kernel.kind === "sign") return;
    if (kernel.kind === "exp") terms.push(scaleForm(workspace, kernel.argument, exponent));
    else if (kernel.kind === "root") terms.push(scaleForm(workspace, logOfBase(workspace, kernel.base), exponent));
    else terms.push(scaleForm(workspace, logKernel(workspace, kernel), exponent));
  });
  for (const [factor2, exponent] of form.factors) {
    for (const [base, power3] of basesOf(workspace, factor2).powers) {
      terms.push(scaleForm(workspace, logKernel(workspace, base), ratio(BigInt(exponent * power3))));
    }
  }
  return addForms(workspace, terms);
}
function logOfBase(workspace, base) {
  return base.kind === "factor" ? addForms(
    workspace,
    basesOf(workspace, base).powers.map(
      ([part, power3]) => scaleForm(workspace, logKernel(workspace, part), ratio(BigInt(power3)))
    )
  ) : logKernel(workspace, base);
}
function logKernel(workspace, base) {
  if (base.kind === "root") throw new RangeError("a root is not a base");
  return kernelForm(workspace, workspace.log(base));
}

// src/verify/exact/elementary.ts
var MULTIPLE_LIMIT = 60;
var ANGLE_ATOMS = 2;
var small2 = (n) => {
  const value2 = Number(n);
  if (!Number.isSafeInteger(value2)) throw tooBig("an exponent");
  return value2;
};
function singleKernel(form) {
  const kernel = form.m.kernels[0];
  return kernel !== void 0 && form.m.kernels.length === 1 && form.factors.length === 0 && form.m.n[0] === 1 && form.m.d[0] === 1 && form.c.n === 1n && form.c.d === 1n ? kernel : null;
}
function expForm(workspace, form) {
  let result = workspace.one;
  const used = workspace.kernels.flatMap((k) => k.kind === "exp" ? [k.argument] : []);
  for (const found of atomsOf(workspace, form)) {
    const { coefficient, atom } = knownAtom(workspace, found, used);
    const kernel = singleKernel(atom);
    const n = small2(coefficient.n);
    const d = small2(coefficient.d);
    if (kernel?.kind === "log") {
      const base = kernel.base;
      const power3 = base.kind === "prime" ? kernelForm(workspace, base, n, d) : rootForm(
        workspace,
        base.kind === "factor" ? { ...workspace.one, factors: [[base, 1]] } : kernelForm(workspace, base),
        n,
        d
      );
      result = multiplyForms(workspace, result, power3);
    } else {
      const exp2 = workspace.exp(atom);
      const power3 = reducedPower(exp2, n, d);
      result = multiplyForms(workspace, result, kernelForm(workspace, exp2, power3.n, power3.d));
    }
  }
  return result;
}
var generalPower2 = (workspace, base, exponent) => expForm(workspace, multiplyForms(workspace, exponent, logForm(workspace, base)));
function realRoot2(workspace, form, n) {
  if (isZeroForm(form)) return form;
  const root3 = rootForm(workspace, form, 1, n);
  return n % 2 === 0 ? root3 : multiplyForms(workspace, signForm(workspace, form), root3);
}
function splitBySigns(workspace, form) {
  const ofMonomial = (m) => {
    for (const kernel of m.kernels) {
      if (kernel.kind === "sign" && decideSign(workspace, kernel.base) === null) {
        throw new Stop({ kind: "split", base: kernel.base });
      }
    }
  };
  if (form.factors.length === 0) return;
  ofMonomial(form.m);
  for (const [factor2] of form.factors) factor2.poly.monomials.forEach(ofMonomial);
}
function sineCosine(workspace, form) {
  splitBySigns(workspace, form);
  let sine2 = workspace.zero;
  let cosine3 = workspace.one;
  for (const found of atomsOf(workspace, form, ANGLE_ATOMS)) {
    const { coefficient, atom } = knownAtom(
      workspace,
      found,
      [...workspace.angleUnits.values()].map((a) => a.atom)
    );
    const part = sineCosineOfMultiple(workspace, coefficient, atom);
    const nextSine = addForms(workspace, [
      multiplyForms(workspace, sine2, part.cosine),
      multiplyForms(workspace, cosine3, part.sine)
    ]);
    cosine3 = subtractForms(
      workspace,
      multiplyForms(workspace, cosine3, part.cosine),
      multiplyForms(workspace, sine2, part.sine)
    );
    sine2 = nextSine;
  }
  return { sine: sine2, cosine: cosine3 };
}
function sineCosineOfMultiple(workspace, coefficient, atom) {
  const kernel = singleKernel(atom);
  if (kernel?.kind === "constant") {
    const special = specialAngle(workspace, coefficient);
    if (special !== null) return special;
  }
  if (kernel?.kind === "arctangent" && coefficient.d === 1n) {
    const u = kernel.argument;
    const length2 = addForms(workspace, [workspace.one, multiplyForms(workspace, u, u)]);
    const n2 = small2(coefficient.n);
    const scale = rootForm(workspace, length2, -Math.abs(n2), 2);
    return complexPower(workspace, u, n2, scale);
  }
  const key = formKey(atom);
  const known = workspace.angleUnits.get(key)?.unit;
  const unit = known === void 0 ? absoluteRatio(coefficient) : commonUnit(known, coefficient);
  if (known === void 0 || unit.n !== known.n || unit.d !== known.d) {
    workspace.angleUnits.set(key, { atom, unit });
    if (known !== void 0) throw new Stop({ kind: "restart" });
  }
  const angle = scaleForm(workspace, atom, unit);
  const t = kernelForm(workspace, workspace.tangent(angle));
  const n = small2(coefficient.n * unit.d / (coefficient.d * unit.n));
  const length = addForms(workspace, [workspace.one, multiplyForms(workspace, t, t)]);
  return complexPower(workspace, t, 2 * n, powerForm(workspace, length, -Math.abs(n)));
}
var absoluteRatio = (c) => c.n < 0n ? { n: -c.n, d: c.d } : c;
var commonUnit = (a, b) => ratio(gcd5(a.n * b.d, b.n * a.d), a.d * b.d);
function complexPower(workspace, t, n, scale) {
  const count4 = Math.abs(n);
  if (count4 > 2 * MULTIPLE_LIMIT) throw tooBig("a multiple of an angle");
  const real = [];
  const imaginary = [];
  let binomial = 1n;
  for (let k = 0; k <= count4; k++) {
    const sign2 = k % 4 < 2 ? 1n : -1n;
    const term2 = scaleForm(workspace, powerForm(workspace, t, k), ratio(sign2 * binomial));
    (k % 2 === 0 ? real : imaginary).push(k === 0 ? workspace.one : term2);
    binomial = binomial * BigInt(count4 - k) / BigInt(k + 1);
  }
  const sine2 = multiplyForms(workspace, addForms(workspace, imaginary), scale);
  return {
    cosine: multiplyForms(workspace, addForms(workspace, real), scale),
    sine: n < 0 ? negateForm(sine2) : sine2
  };
}
function specialAngle(workspace, r) {
  if (12n % r.d !== 0n) return null;
  const twelfths = Number((r.n * (12n / r.d) % 24n + 24n) % 24n);
  const sine2 = sineOfTwelfths(workspace, twelfths);
  const cosine3 = sineOfTwelfths(workspace, (twelfths + 6) % 24);
  return { sine: sine2, cosine: cosine3 };
}
function sineOfTwelfths(workspace, k) {
  if (k > 12) return negateForm(sineOfTwelfths(workspace, k - 12));
  if (k > 6) return sineOfTwelfths(workspace, 12 - k);
  const root3 = (p) => kernelForm(workspace, workspace.prime(p), 1, 2);
  const half2 = (form) => scaleForm(workspace, form, ratio(1n, 2n));
  const sixAndTwo = (sign2) => {
    const six = multiplyForms(workspace, root3(2n), root3(3n));
    const sum3 = addForms(workspace, [six, scaleForm(workspace, root3(2n), ratio(sign2))]);
    return scaleForm(workspace, sum3, ratio(1n, 4n));
  };
  switch (k) {
    case 0:
      return workspace.zero;
    case 1:
      return sixAndTwo(-1n);
    case 2:
      return half2(workspace.one);
    case 3:
      return half2(root3(2n));
    case 4:
      return half2(root3(3n));
    case 5:
      return sixAndTwo(1n);
    default:
      return workspace.one;
  }
}
function arctangentForm(workspace, u) {
  if (isZeroForm(u)) return u;
  if (u.c.n < 0n) return negateForm(arctangentForm(workspace, negateForm(u)));
  const special = specialArctangent(workspace, u);
  if (special !== null) return special;
  const known = workspace.kernels.find((k) => k.kind === "arctangent" && sameForm(workspace, k.argument, u));
  if (known !== void 0) return kernelForm(workspace, known);
  const negative2 = negateForm(u);
  const odd = workspace.kernels.find((k) => k.kind === "arctangent" && sameForm(workspace, k.argument, negative2));
  if (odd !== void 0) return negateForm(kernelForm(workspace, odd));
  const inverse3 = inverseForm(workspace, u);
  const reciprocal2 = workspace.kernels.find((k) => k.kind === "arctangent" && sameForm(workspace, k.argument, inverse3));
  if (reciprocal2 !== void 0) {
    const right = scaleForm(workspace, kernelForm(workspace, workspace.pi), ratio(1n, 2n));
    const side = multiplyForms(workspace, signForm(workspace, u), right);
    return subtractForms(workspace, side, kernelForm(workspace, reciprocal2));
  }
  return kernelForm(workspace, workspace.arctangent(u));
}
function specialArctangent(workspace, u) {
  if (u.m.kernels.some((kernel) => kernel.kind !== "prime")) return null;
  if (u.factors.some(([factor2]) => factor2.poly.monomials.some((m) => m.kernels.some((k) => k.kind !== "prime")))) {
    return null;
  }
  for (const twelfths of [1, 2, 3, 4, 5]) {
    const { sine: sine2, cosine: cosine3 } = specialAngle(workspace, ratio(BigInt(twelfths), 12n)) ?? { sine: u, cosine: u };
    const tangent = divideForms(workspace, sine2, cosine3);
    for (const sign2 of [1n, -1n]) {
      if (sameForm(workspace, scaleForm(workspace, tangent, ratio(sign2)), u)) {
        return scaleForm(workspace, kernelForm(workspace, workspace.pi), ratio(sign2 * BigInt(twelfths), 12n));
      }
    }
  }
  return null;
}
function arcsineForm(workspace, u) {
  const value2 = rationalValue(u);
  if (value2 !== null && (value2.n === value2.d || value2.n === -value2.d)) {
    return scaleForm(workspace, kernelForm(workspace, workspace.pi), ratio(value2.n, 2n * value2.d));
  }
  const rest2 = subtractForms(workspace, workspace.one, multiplyForms(workspace, u, u));
  return arctangentForm(workspace, multiplyForms(workspace, u, rootForm(workspace, rest2, -1, 2)));
}
function extremum(workspace, a, b, sign2) {
  const gap = scaleForm(workspace, absoluteForm(workspace, subtractForms(workspace, a, b)), ratio(sign2));
  return scaleForm(workspace, addForms(workspace, [a, b, gap]), ratio(1n, 2n));
}
var half = (workspace, form) => scaleForm(workspace, form, ratio(1n, 2n));

// src/verify/exact/differentiate.ts
var Differentiator = class {
  #workspace;
  #variable;
  #kernels = /* @__PURE__ */ new Map();
  #factors = /* @__PURE__ */ new Map();
  constructor(workspace, variable2) {
    this.#workspace = workspace;
    this.#variable = variable2;
  }
  /** d/dvariable of a form. @example (z²)′ = 2z */
  form(form) {
    if (isZeroForm(form)) return form;
    return multiplyForms(this.#workspace, form, this.#logarithmic(form));
  }
  #logarithmic(form) {
    const terms = [];
    form.m.kernels.forEach((kernel, i) => {
      const exponent = ratio(BigInt(form.m.n[i] ?? 0), BigInt(form.m.d[i] ?? 1));
      terms.push(scaleForm(this.#workspace, this.#logarithmicOfKernel(kernel), exponent));
    });
    for (const [factor2, exponent] of form.factors) {
      terms.push(scaleForm(this.#workspace, this.#logarithmicOfFactor(factor2), ratio(BigInt(exponent))));
    }
    return addForms(this.#workspace, terms);
  }
  #logarithmicOfFactor(factor2) {
    const known = this.#factors.get(factor2);
    if (known !== void 0) return known;
    const workspace = this.#workspace;
    const terms = factor2.poly.monomials.map(
      (m, i) => this.form({ c: ratio(factor2.poly.coefficients[i] ?? 0n), m, factors: [] })
    );
    const result = divideForms(workspace, addForms(workspace, terms), factorForm(workspace, factor2));
    this.#factors.set(factor2, result);
    return result;
  }
  #logarithmicOfBase(base) {
    return base.kind === "factor" ? this.#logarithmicOfFactor(base) : this.#logarithmicOfKernel(base);
  }
  /** k′/k */
  #logarithmicOfKernel(kernel) {
    const known = this.#kernels.get(kernel);
    if (known !== void 0) return known;
    const result = this.#computed(kernel);
    this.#kernels.set(kernel, result);
    return result;
  }
  #computed(kernel) {
    const workspace = this.#workspace;
    const over4 = (derivative3) => divideForms(workspace, derivative3, kernelForm(workspace, kernel));
    switch (kernel.kind) {
      case "symbol":
        return kernel.symbol === this.#variable ? kernelForm(workspace, kernel, -1) : workspace.zero;
      case "constant":
      case "prime":
      case "sign":
        return workspace.zero;
      case "exp":
        return this.form(kernel.argument);
      case "root":
        return this.#logarithmicOfBase(kernel.base);
      case "log":
        return over4(this.#logarithmicOfBase(kernel.base));
      case "tangent": {
        const t = kernelForm(workspace, kernel);
        const square4 = addForms(workspace, [workspace.one, multiplyForms(workspace, t, t)]);
        return over4(scaleForm(workspace, multiplyForms(workspace, square4, this.form(kernel.angle)), ratio(1n, 2n)));
      }
      case "arctangent": {
        const u = kernel.argument;
        const square4 = addForms(workspace, [workspace.one, multiplyForms(workspace, u, u)]);
        return over4(divideForms(workspace, this.form(u), square4));
      }
      case "function":
        return over4(this.#function(kernel.name, kernel.primes, kernel.args));
    }
  }
  #function(name, primes, args) {
    const workspace = this.#workspace;
    const first2 = args[0];
    if (name === "erf" && first2 !== void 0) {
      const bell2 = expForm(workspace, negateForm(powerForm(workspace, first2, 2)));
      const scale = kernelForm(workspace, workspace.pi, -1, 2);
      return productOfForms(workspace, [integer(workspace, 2), scale, bell2, this.form(first2)]);
    }
    const terms = [];
    args.forEach((argument, i) => {
      const inner = this.form(argument);
      if (isZeroForm(inner)) return;
      if (name.startsWith("#")) throw unsupported(`the derivative of ${name.slice(1)}`);
      const raised3 = primes.map((count4, j) => i === j ? count4 + 1 : count4);
      const outer = kernelForm(workspace, workspace.functionValue(name, raised3, args));
      terms.push(multiplyForms(workspace, outer, inner));
    });
    return addForms(workspace, terms);
  }
};

// src/verify/exact/functions.ts
function need(workspace, form) {
  const value2 = rationalValue(form);
  if (value2 !== null) {
    if (value2.n < 0n) throw undefinedAt("a negative number where none may be");
    return;
  }
  workspace.facts.push(form);
}
function logarithm2(workspace, u) {
  need(workspace, u);
  return logForm(workspace, u);
}
function squareRoot2(workspace, u) {
  need(workspace, u);
  return isZeroForm(u) ? u : rootForm(workspace, u, 1, 2);
}
function nthRoot2(workspace, u, n) {
  const index = rationalValue(n);
  if (index === null || index.d !== 1n || index.n < 1n || index.n > 1000n) throw unsupported("this root");
  if (index.n % 2n === 0n) need(workspace, u);
  return realRoot2(workspace, u, Number(index.n));
}
var exponentials = (workspace, u) => {
  const plus = expForm(workspace, u);
  return { plus, minus: inverseForm(workspace, plus) };
};
var sinh2 = (w, u) => {
  const { plus, minus: minus3 } = exponentials(w, u);
  return subtractForms(w, plus, minus3);
};
var cosh2 = (w, u) => {
  const { plus, minus: minus3 } = exponentials(w, u);
  return addForms(w, [plus, minus3]);
};
var square2 = (w, u) => multiplyForms(w, u, u);
var shifted = (w, u, by) => addForms(w, [u, integer(w, by)]);
var sine = (w, u) => sineCosine(w, u).sine;
var cosine2 = (w, u) => sineCosine(w, u).cosine;
var arcsine = (w, u) => {
  need(w, subtractForms(w, w.one, square2(w, u)));
  return arcsineForm(w, u);
};
var arccosine = (w, u) => subtractForms(w, half(w, kernelForm(w, w.pi)), arcsine(w, u, u));
var areaTangent = (w, u) => half(w, logarithm2(w, divideForms(w, shifted(w, u, 1), subtractForms(w, w.one, u))));
var areaSine = (w, u) => logarithm2(w, addForms(w, [u, rootForm(w, shifted(w, square2(w, u), 1), 1, 2)]));
var areaCosine = (w, u) => {
  need(w, shifted(w, u, -1));
  return logarithm2(w, addForms(w, [u, squareRoot2(w, shifted(w, square2(w, u), -1))]));
};
var errorFunction = (w, u) => {
  if (isZeroForm(u)) return u;
  const opposite2 = negateForm(u);
  for (const kernel of w.kernels) {
    if (kernel.kind !== "function" || kernel.name !== "erf") continue;
    const argument = kernel.args[0];
    if (argument === void 0) continue;
    if (sameForm(w, argument, u)) return kernelForm(w, kernel);
    if (sameForm(w, argument, opposite2)) return negateForm(kernelForm(w, kernel));
  }
  return kernelForm(w, w.functionValue("erf", [0], [u]));
};
var normalDensity2 = (w, u) => {
  const bell2 = expForm(w, scaleForm(w, square2(w, u), ratio(-1n, 2n)));
  return productOfForms(w, [bell2, kernelForm(w, w.pi, -1, 2), kernelForm(w, w.prime(2n), -1, 2)]);
};
var normalDistribution = (w, u) => {
  const inner = multiplyForms(w, u, kernelForm(w, w.prime(2n), -1, 2));
  return half(w, shifted(w, errorFunction(w, inner, inner), 1));
};
var signum = (w, u) => {
  if (isZeroForm(u)) return u;
  w.jumps.push(u);
  return signForm(w, u);
};
var FUNCTIONS = {
  exp: (w, u) => expForm(w, u),
  ln: (w, u) => logarithm2(w, u),
  log: (w, u, b) => divideForms(w, logarithm2(w, u), logarithm2(w, b)),
  sqrt: (w, u) => squareRoot2(w, u),
  nthRoot: nthRoot2,
  abs: (w, u) => absoluteForm(w, u),
  sign: signum,
  max: (w, u, v) => extremum(w, u, v, 1n),
  min: (w, u, v) => extremum(w, u, v, -1n),
  sin: sine,
  cos: cosine2,
  tan: (w, u) => divideForms(w, sine(w, u, u), cosine2(w, u, u)),
  cot: (w, u) => divideForms(w, cosine2(w, u, u), sine(w, u, u)),
  sec: (w, u) => inverseForm(w, cosine2(w, u, u)),
  csc: (w, u) => inverseForm(w, sine(w, u, u)),
  sinh: (w, u) => half(w, sinh2(w, u, u)),
  cosh: (w, u) => half(w, cosh2(w, u, u)),
  tanh: (w, u) => divideForms(w, sinh2(w, u, u), cosh2(w, u, u)),
  coth: (w, u) => divideForms(w, cosh2(w, u, u), sinh2(w, u, u)),
  sech: (w, u) => divideForms(w, integer(w, 2), cosh2(w, u, u)),
  csch: (w, u) => divideForms(w, integer(w, 2), sinh2(w, u, u)),
  asin: arcsine,
  acos: arccosine,
  atan: (w, u) => arctangentForm(w, u),
  asinh: areaSine,
  acosh: areaCosine,
  atanh: areaTangent,
  erf: errorFunction,
  erfc: (w, u) => subtractForms(w, w.one, errorFunction(w, u, u)),
  Phi: normalDistribution,
  phi: normalDensity2,
  sigma: (w, u) => inverseForm(w, shifted(w, expForm(w, negateForm(u)), 1))
};
function applyKnown(workspace, name, args) {
  const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : void 0;
  const first2 = args[0];
  if (known === void 0 || first2 === void 0) return null;
  return known(workspace, first2, args[1] ?? first2);
}
function powerOfForms(workspace, base, exponent, general2) {
  const value2 = rationalValue(exponent);
  if (value2 === null) {
    const positive2 = rationalValue(base);
    if (positive2 !== null && positive2.n <= 0n) throw unsupported("a power of a number that is not positive");
    need(workspace, base);
    return general2(base, exponent);
  }
  if (value2.d === 1n) return powerForm(workspace, base, Number(value2.n));
  need(workspace, base);
  return rootForm(workspace, base, Number(value2.n), Number(value2.d));
}

// src/verify/exact/substitute.ts
function substituteForm(workspace, form, by) {
  const kernels = /* @__PURE__ */ new Map();
  const factors = /* @__PURE__ */ new Map();
  const ofForm = (value2) => {
    let result = { ...workspace.one, c: value2.c };
    value2.m.kernels.forEach((kernel, i) => {
      const n = value2.m.n[i] ?? 0;
      const d = value2.m.d[i] ?? 1;
      result = multiplyForms(workspace, result, powerOfKernel(kernel, n, d));
    });
    for (const [factor2, exponent] of value2.factors) {
      result = multiplyForms(workspace, result, powerForm(workspace, ofFactor(factor2), exponent));
    }
    return result;
  };
  const powerOfKernel = (kernel, n, d) => {
    if (kernel.kind === "root") return rootForm(workspace, ofBase(kernel.base), n, d);
    if (kernel.kind === "prime" || kernel.kind === "constant") return kernelForm(workspace, kernel, n, d);
    if (kernel.kind === "exp") {
      return expForm(workspace, scaleForm(workspace, ofForm(kernel.argument), ratio(BigInt(n), BigInt(d))));
    }
    return powerForm(workspace, ofKernel(kernel), n);
  };
  const ofBase = (base) => base.kind === "factor" ? ofFactor(base) : ofKernel(base);
  const ofFactor = (factor2) => {
    const known = factors.get(factor2);
    if (known !== void 0) return known;
    const terms = factor2.poly.monomials.map(
      (m, i) => ofForm({ c: ratio(factor2.poly.coefficients[i] ?? 0n), m, factors: [] })
    );
    const result = addForms(workspace, terms);
    factors.set(factor2, result);
    return result;
  };
  const ofKernel = (kernel) => {
    const known = kernels.get(kernel);
    if (known !== void 0) return known;
    const result = renewed(kernel);
    kernels.set(kernel, result);
    return result;
  };
  const renewed = (kernel) => {
    switch (kernel.kind) {
      case "symbol":
        return by.get(kernel.symbol) ?? kernelForm(workspace, kernel);
      case "constant":
      case "prime":
        return kernelForm(workspace, kernel);
      case "exp":
        return expForm(workspace, ofForm(kernel.argument));
      case "root":
        return rootForm(workspace, ofBase(kernel.base), 1, 1);
      case "sign":
        return signForm(workspace, ofBase(kernel.base));
      case "log":
        return logForm(
          workspace,
          kernel.base.kind === "prime" ? kernelForm(workspace, kernel.base) : ofBase(kernel.base)
        );
      case "tangent": {
        const { sine: sine2, cosine: cosine3 } = sineCosine(workspace, ofForm(kernel.angle));
        return divideForms(workspace, sine2, addForms(workspace, [workspace.one, cosine3]));
      }
      case "arctangent":
        return arctangentForm(workspace, ofForm(kernel.argument));
      case "function": {
        const args = kernel.args.map(ofForm);
        const plain = kernel.primes.every((count4) => count4 === 0) ? applyKnown(workspace, kernel.name, args) : null;
        return plain ?? kernelForm(workspace, workspace.functionValue(kernel.name, kernel.primes, args));
      }
    }
  };
  return ofForm(form);
}

// src/verify/exact/rational-form.ts
var NESTING_LIMIT2 = 30;
var ORDER_LIMIT = 12;
var Converter = class {
  #workspace;
  #context;
  #known = /* @__PURE__ */ new Map();
  #depth = 0;
  constructor(workspace, context) {
    this.#workspace = workspace;
    this.#context = context;
  }
  /**
   * The form of a term.
   * @throws Stop where a bound is hit, the term has no value, or the kernels must be refined.
   * @example 1/(1 + exp(-z)) is E · (E + 1)^(−1) with E = exp(z)
   */
  form(term2) {
    const known = this.#known.get(term2);
    if (known !== void 0) return known;
    const plain = hasCases(term2) ? this.#withoutCases(term2) : term2;
    return fold(plain, (node, of) => this.#remembered(node, of));
  }
  #remembered(node, of) {
    const known = this.#known.get(node);
    if (known !== void 0) return known;
    const form = this.#converted(node, of);
    this.#known.set(node, form);
    return form;
  }
  #converted(node, of) {
    const workspace = this.#workspace;
    switch (node.kind) {
      case "number":
        return constant2(workspace, ratio(numerator(node.value), node.value.d));
      case "symbol":
        if (node === E) return kernelForm(workspace, workspace.exp(workspace.one));
        if (node === PI) return kernelForm(workspace, workspace.pi);
        return kernelForm(workspace, workspace.symbol(node));
      case "sum":
        return addForms(workspace, node.terms.map(of));
      case "product":
        return productOfForms(workspace, node.factors.map(of));
      case "negation":
        return negateForm(of(node.operand));
      case "quotient":
        return divideForms(workspace, of(node.numerator), of(node.denominator));
      case "power":
        return powerOfForms(
          workspace,
          of(node.base),
          of(node.exponent),
          (base, exponent) => generalPower2(workspace, base, exponent)
        );
      case "application":
        return this.#application(node, of);
      case "derivative":
        return this.#derivative(of(node.body), node.variable, node.order);
      case "cases":
        throw unsupported("a piecewise term here");
    }
  }
  #derivative(body, variable2, order) {
    if (order > ORDER_LIMIT) throw unsupported("a derivative of this order");
    const differentiator2 = new Differentiator(this.#workspace, variable2);
    let form = body;
    for (let i = 0; i < order; i++) form = differentiator2.form(form);
    return form;
  }
  #application(node, of) {
    const workspace = this.#workspace;
    const args = node.args.map(of);
    const own = this.#context.definitions?.find((definition) => definition.name === node.name);
    if (node.primes > 0) return this.#primed(node, args);
    if (own === void 0) {
      const known = applyKnown(workspace, node.name, args);
      if (known !== null) return known;
    }
    const body = definingTerm(node.name, node.args, this.#context);
    if (body !== null) return this.#nested(body);
    return this.#unknownFunction(node.name, [0], args);
  }
  /** f′(u), f″(u), …: a known function is differentiated at a fresh symbol, into which u is put. */
  #primed(node, args) {
    const argument = args[0];
    const argumentTerm = node.args[0];
    const known = this.#context.definitions?.some(({ name }) => name === node.name) || this.#inTable(node.name);
    if (!known || argument === void 0 || argumentTerm === void 0 || args.length !== 1) {
      return this.#unknownFunction(node.name, [node.primes], args);
    }
    const own = this.#context.definitions?.find((definition) => definition.name === node.name);
    const variable2 = own?.variable ?? symbol("argument");
    const form = own !== void 0 ? this.#nested(own.body) : this.#tableValue(node.name, variable2);
    const derivative3 = this.#derivative(form, variable2, node.primes);
    if (argumentTerm === variable2) return derivative3;
    return substituteForm(this.#workspace, derivative3, /* @__PURE__ */ new Map([[variable2, argument]]));
  }
  #inTable(name) {
    return this.#context.functions.find(name) !== null;
  }
  #tableValue(name, variable2) {
    const known = applyKnown(this.#workspace, name, [this.form(variable2)]);
    if (known !== null) return known;
    const body = definingTerm(name, [variable2], this.#context);
    if (body === null) throw unsupported(`the derivative of ${name}`);
    return this.#nested(body);
  }
  /** The form of a definition's body: definitions may refer to each other, but not without end. */
  #nested(body) {
    if (this.#depth >= NESTING_LIMIT2) throw unsupported("definitions that refer to each other without end");
    this.#depth++;
    try {
      return this.form(body);
    } finally {
      this.#depth--;
    }
  }
  /** Equal arguments give equal values: all that is known of an unknown function. */
  #unknownFunction(name, primes, args) {
    const workspace = this.#workspace;
    const orders = args.map((_, i) => primes[i] ?? 0);
    for (const kernel of workspace.kernels) {
      if (kernel.kind !== "function" || kernel.name !== name || kernel.args.length !== args.length) continue;
      if (orders.some((order, i) => order !== kernel.primes[i])) continue;
      if (args.every((argument, i) => sameForm(workspace, argument, kernel.args[i] ?? workspace.zero))) {
        return kernelForm(workspace, kernel);
      }
    }
    return kernelForm(workspace, workspace.functionValue(name, orders, args));
  }
  /** The same term on the region at hand, where one branch of every piecewise term holds. */
  #withoutCases(term2) {
    return rebuild(term2, (node) => node.kind === "cases" ? this.#branch(node) : node);
  }
  #branch(node) {
    for (const { condition, value: value2 } of node.branches) if (this.holds(condition)) return value2;
    if (node.otherwise === null) throw undefinedAt("no branch of a piecewise term holds");
    return node.otherwise;
  }
  /** Whether a condition holds on the interior of the region at hand. @throws Stop to split the region by a sign. */
  holds(condition) {
    if (condition.kind === "and") return condition.conditions.every((part) => this.holds(part));
    if (condition.kind === "or") return condition.conditions.some((part) => this.holds(part));
    const gap = subtractForms(this.#workspace, this.form(condition.left), this.form(condition.right));
    const { relation } = condition;
    if (isZeroForm(gap)) return relation === "=" || relation === "<=" || relation === ">=";
    this.#workspace.jumps.push(gap);
    if (relation === "=") return false;
    if (relation === "!=") return true;
    const sign2 = signForm(this.#workspace, gap);
    const unknown = sign2.m.kernels.find((kernel) => kernel.kind === "sign");
    if (unknown?.kind === "sign") throw new Stop({ kind: "split", base: unknown.base });
    return sign2.c.n > 0n === (relation === ">" || relation === ">=");
  }
};

// src/verify/exact/value.ts
var SIZE_LIMIT2 = 12;
function exactValue(term2, point2, context) {
  if (hasCases(term2)) return null;
  const workspace = new Workspace();
  const converter = new Converter(workspace, context);
  try {
    const form = hasDerivative(term2) || hasPrimes(term2) ? substituteForm(workspace, converter.form(term2), formsOf(point2, converter)) : converter.form(substitute(term2, point2));
    const value2 = termOfForm(form);
    const open = symbolsOf(value2).some((symbol2) => symbol2 !== E && symbol2 !== PI);
    return open || value2.size > SIZE_LIMIT2 ? null : value2;
  } catch (stop) {
    if (stop instanceof Stop) return null;
    throw stop;
  }
}
var hasPrimes = (term2) => term2.kind === "application" && term2.primes > 0;
function formsOf(point2, converter) {
  const forms = /* @__PURE__ */ new Map();
  for (const [symbol2, value2] of point2) forms.set(symbol2, converter.form(value2));
  return forms;
}

// src/verify/witness.ts
var ln2 = (n) => application("ln", [number(n)]);
var over3 = (a, b) => quotient2(a, number(b));
var PLAIN2 = [
  ZERO,
  ONE,
  number(2),
  number(-1),
  number(1, 2),
  number(3),
  number(-2),
  number(-1, 2),
  number(1, 3),
  number(-3),
  number(5, 4),
  number(5),
  number(-5, 3),
  number(10),
  number(1, 10),
  number(-7)
];
var EXPONENTIAL = [ZERO, ln2(2), negation2(ln2(2)), ln2(3), ONE, negation2(ln2(3)), number(-1), number(2)];
var TRIGONOMETRIC = [
  ZERO,
  over3(PI, 6),
  over3(PI, 2),
  over3(PI, 3),
  PI,
  over3(PI, 4),
  negation2(over3(PI, 3)),
  over3(product2([number(2), PI]), 3),
  over3(product2([number(5), PI]), 4),
  over3(product2([number(3), PI]), 2)
];
var PARAMETER = [
  number(2),
  number(3),
  number(1, 2),
  ONE,
  number(-1),
  number(5),
  number(1, 3),
  number(-2),
  number(7),
  number(3, 2)
];
var EXPONENTIAL_NAMES = /* @__PURE__ */ new Set(["exp", "sinh", "cosh", "tanh", "coth", "sech", "csch", "sigma", "softplus"]);
var TRIGONOMETRIC_NAMES = /* @__PURE__ */ new Set(["sin", "cos", "tan", "cot", "sec", "csc"]);
function freeSymbols(terms) {
  const found = /* @__PURE__ */ new Set();
  for (const term2 of terms) {
    for (const symbol2 of symbolsOf(term2)) if (symbol2 !== E && symbol2 !== PI) found.add(symbol2);
    if (!hasDerivative(term2)) continue;
    for (const node of postorder(term2)) if (node.kind === "derivative") found.add(node.variable);
  }
  return [...found];
}
function* candidates(symbols, values) {
  if (symbols.length === 0) {
    yield /* @__PURE__ */ new Map();
    return;
  }
  const rounds2 = symbols.length === 1 ? values.length : Math.max(values.length, 24);
  for (let n = 0; n < rounds2; n++) {
    const point2 = /* @__PURE__ */ new Map();
    symbols.forEach((symbol2, i) => {
      const list2 = i === 0 ? values : PARAMETER;
      point2.set(symbol2, list2[(n * (i + 1) + 2 * Math.max(0, i - 1)) % list2.length] ?? ONE);
    });
    yield point2;
  }
}
function friendlyValues(terms) {
  const names = /* @__PURE__ */ new Set();
  for (const term2 of terms) for (const node of postorder(term2)) if (node.kind === "application") names.add(node.name);
  const some = (set) => [...names].some((name) => set.has(name));
  const lists = [];
  if (some(TRIGONOMETRIC_NAMES)) lists.push(TRIGONOMETRIC);
  if (some(EXPONENTIAL_NAMES)) lists.push(EXPONENTIAL);
  lists.push(PLAIN2);
  return [...new Set(lists.flat())];
}
var FIRST_BITS = 160;
var NICER = 6;
var SEARCH_LIMIT = 60;
var WORK_LIMIT2 = 12e3;
function separate(a, b, context, extra = [], bits = FIRST_BITS) {
  const intervals = new IntervalArithmetic(bits);
  const conditions = [...context.on ? [context.on] : [], ...context.assumptions ?? []];
  const symbols = freeSymbols([a, b, ...conditions.flatMap(conditionTerms)]);
  const points = function* () {
    yield* candidates(symbols, friendlyValues([a, b]));
    for (const point2 of extra) yield completed(point2, symbols);
  };
  const nodes = postorder(a).length + postorder(b).length;
  const limit = extra.length + Math.max(3, Math.min(SEARCH_LIMIT, Math.floor(WORK_LIMIT2 / nodes)));
  let found = null;
  let since = 0;
  let tried = 0;
  for (const point2 of points()) {
    if (tried++ > limit || found !== null && since++ >= NICER) break;
    const separation = separatedAt(a, b, point2, conditions, context, intervals);
    if (separation === null) continue;
    const readable = withExactValues(a, b, separation, context);
    if (readable !== null) return readable;
    found ??= separation;
  }
  return found;
}
function completed(point2, symbols) {
  return new Map(symbols.map((symbol2, i) => [symbol2, point2.get(symbol2) ?? PARAMETER[i % PARAMETER.length] ?? ONE]));
}
function separatedAt(a, b, point2, conditions, context, intervals) {
  const place2 = /* @__PURE__ */ new Map();
  for (const [symbol2, value2] of point2) {
    const enclosure = enclose2(value2, /* @__PURE__ */ new Map(), context, intervals);
    if (typeof enclosure === "string") return null;
    place2.set(symbol2, enclosure);
  }
  for (const condition of conditions) if (holdsAt(condition, place2, context, intervals) !== "yes") return null;
  const left = enclose2(a, place2, context, intervals);
  if (typeof left === "string") return null;
  const right = enclose2(b, place2, context, intervals);
  if (typeof right === "string") return null;
  if (left.low <= right.high && right.low <= left.high) return null;
  const at2 = {};
  for (const [symbol2, value2] of point2) at2[symbol2.name] = printText(value2, { functions: context.functions });
  const leftValue = intervals.middle(left);
  const rightValue = intervals.middle(right);
  const [leftText, rightText] = decimalTexts(leftValue, rightValue);
  return {
    witness: { at: at2, left: leftText, right: rightText, leftValue, rightValue },
    point: point2,
    left,
    right,
    bits: intervals.bits
  };
}
function withExactValues(a, b, separation, context) {
  if (hasCases(a) || hasCases(b)) return null;
  const left = exactText(a, separation.point, context);
  if (left === null) return null;
  const right = exactText(b, separation.point, context);
  if (right === null || right === left) return null;
  return { ...separation, witness: { ...separation.witness, left, right } };
}
var TEXT_LIMIT = 24;
function exactText(term2, point2, context) {
  const value2 = exactValue(term2, point2, context);
  if (value2 === null) return null;
  const text2 = printText(value2, { functions: context.functions });
  return text2.length <= TEXT_LIMIT ? text2 : null;
}
function decimalTexts(left, right) {
  for (let digits = 6; digits < 17; digits += 5) {
    const texts2 = [`${Number(left.toPrecision(digits))}`, `${Number(right.toPrecision(digits))}`];
    if (texts2[0] !== texts2[1]) return texts2;
  }
  return [`${left}`, `${right}`];
}

// src/verify/domain.ts
init_make();

// src/verify/domain-conditions.ts
init_make();
init_rational();
var square3 = (u) => power2(u, number(2));
var oneMinusSquare = (u) => difference2(ONE, square3(u));
var squareMinusOne = (u) => difference2(square3(u), ONE);
var call = (asks, of) => ({ asks, of });
var DOMAINS = {
  ln: (u) => [call("positive", u)],
  log: (u, b) => [call("positive", u), call("positive", b), call("non-zero", difference2(b, ONE))],
  sqrt: (u) => [call("non-negative", u)],
  asin: (u) => [call("non-negative", oneMinusSquare(u))],
  acos: (u) => [call("non-negative", oneMinusSquare(u))],
  acosh: (u) => [call("non-negative", difference2(u, ONE))],
  atanh: (u) => [call("positive", oneMinusSquare(u))],
  acoth: (u) => [call("positive", squareMinusOne(u))],
  asech: (u) => [call("positive", u), call("non-negative", difference2(ONE, u))],
  acsch: (u) => [call("non-zero", u)],
  asec: (u) => [call("non-negative", squareMinusOne(u))],
  acsc: (u) => [call("non-negative", squareMinusOne(u))],
  coth: (u) => [call("non-zero", u)],
  csch: (u) => [call("non-zero", u)],
  nthRoot: (u, n) => isEven(n) ? [call("non-negative", u)] : []
};
var TOTAL = /* @__PURE__ */ new Set([
  "exp",
  "sin",
  "cos",
  "atan",
  "abs",
  "sign",
  "max",
  "min",
  "sinh",
  "cosh",
  "tanh",
  "sech",
  "asinh"
]);
for (const name of ["erf", "erfc", "Phi", "phi", "sigma", "softplus", "acot"]) TOTAL.add(name);
function isEven(n) {
  const value2 = constantValue(n);
  return value2 === null || !isInteger(value2) || value2.n % 2n === 0n;
}
function requirements(term2, context, depth = 0) {
  const found = [];
  if (depth > 10) return null;
  for (const node of postorder(term2)) {
    switch (node.kind) {
      case "derivative": {
        const inner = ofDerivative(unfold(node.body, context), context, depth);
        if (inner === null) return null;
        found.push(...inner);
        break;
      }
      case "quotient":
        found.push(call("non-zero", node.denominator));
        break;
      case "power":
        found.push(...ofPower(node.base, node.exponent));
        break;
      case "cases":
        return null;
      case "application": {
        if (node.primes > 0) {
          const body = definingTerm(node.name, node.args, context);
          const inner = body === null ? null : ofDerivative(unfold(body, context), context, depth);
          if (inner === null) return null;
          found.push(...inner);
          break;
        }
        const [u = ONE, v = u] = node.args;
        const own = context.definitions?.some(({ name }) => name === node.name) ?? false;
        const domain = own || !Object.hasOwn(DOMAINS, node.name) ? void 0 : DOMAINS[node.name];
        if (domain !== void 0) found.push(...domain(u, v));
        else if (own || !TOTAL.has(node.name)) {
          const body = definingTerm(node.name, node.args, context);
          const inner = body === null ? null : requirements(body, context, depth + 1);
          if (inner === null) return null;
          found.push(...inner);
        }
        break;
      }
      default:
        break;
    }
  }
  return found;
}
var KINKED = /* @__PURE__ */ new Set(["abs", "sign", "max", "min", "nthRoot", "acot"]);
function ofDerivative(body, context, depth) {
  if (postorder(body).some((node) => node.kind === "application" && KINKED.has(node.name))) return null;
  const inner = requirements(body, context, depth + 1);
  return inner?.map(({ asks, of }) => call(asks === "non-negative" ? "positive" : asks, of)) ?? null;
}
function ofPower(base, exponent) {
  const value2 = constantValue(exponent);
  if (value2 === null) return [call("positive", base)];
  if (isInteger(value2)) return value2.s < 0n ? [call("non-zero", base)] : [];
  return [call(value2.s < 0n ? "positive" : "non-negative", base)];
}
function gapsOf(condition) {
  if (condition.kind !== "comparison") return condition.conditions.flatMap(gapsOf);
  return [sum2([condition.left, product2([MINUS_ONE, condition.right])])];
}

// src/verify/domain-set.ts
init_make();
var isEverything = (set) => set.gaps.every(Boolean) && set.points.every(Boolean);
var isNothing = (set) => !set.gaps.some(Boolean) && !set.points.some(Boolean);
function intersection(a, b) {
  return {
    cuts: a.cuts,
    gaps: a.gaps.map((x, i) => x && b.gaps[i] === true),
    points: a.points.map((x, i) => x && b.points[i] === true)
  };
}
var isWithin = (a, b) => a.gaps.every((x, i) => !x || b.gaps[i] === true) && a.points.every((x, i) => !x || b.points[i] === true);
function conditionOf2(set, symbol2) {
  if (isEverything(set) || isNothing(set)) return null;
  const missing2 = set.cuts.filter((_, i) => !set.points[i]);
  if (set.gaps.every(Boolean)) {
    const parts2 = missing2.map((cut) => comparison(symbol2, "!=", cut));
    return parts2.length === 1 && parts2[0] !== void 0 ? parts2[0] : conjunction(parts2);
  }
  const parts = [];
  let from = null;
  let open = set.gaps[0] === true;
  const close2 = (to) => {
    const piece4 = interval(symbol2, from, to);
    if (piece4 !== null) parts.push(piece4);
  };
  set.cuts.forEach((cut, i) => {
    const before = set.gaps[i] === true;
    const here = set.points[i] === true;
    const after = set.gaps[i + 1] === true;
    if (before && here && after) return;
    if (before) close2({ cut, closed: here });
    else if (here && !after) parts.push(comparison(symbol2, "=", cut));
    if (after) {
      from = { cut, closed: here && !before };
      if (before && !here) from = { cut, closed: false };
    }
    open = after;
  });
  if (open) close2(null);
  return parts.length === 1 && parts[0] !== void 0 ? parts[0] : disjunction(parts);
}
function interval(symbol2, from, to) {
  const low = from === null ? null : comparison(symbol2, from.closed ? ">=" : ">", from.cut);
  const high = to === null ? null : comparison(symbol2, to.closed ? "<=" : "<", to.cut);
  if (low === null) return high;
  if (high === null) return low;
  return from === null ? high : conjunction([comparison(from.cut, from.closed ? "<=" : "<", symbol2), high]);
}

// src/verify/exact/line.ts
init_make();

// src/verify/exact/constant-sign.ts
var BITS = 192;
function signOfConstant(term2, context) {
  const value2 = enclose2(term2, /* @__PURE__ */ new Map(), context, new IntervalArithmetic(BITS));
  if (typeof value2 === "string") return null;
  return value2.low > 0n ? 1 : value2.high < 0n ? -1 : null;
}

// src/verify/exact/line.ts
function cellsOf(asked, conditions, symbols, context) {
  if (new Set(asked.map(({ of }) => of)).size > REQUIREMENT_LIMIT) return null;
  const workspace = new Workspace((term2) => signOfConstant(term2, context));
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const line2 = attemptCells(workspace, asked, conditions, symbols, context);
    if (line2 !== "restart") return line2;
  }
  return null;
}
var ATTEMPTS = 8;
var REQUIREMENT_LIMIT = 40;
function attemptCells(workspace, asked, conditions, symbols, context) {
  const known = /* @__PURE__ */ new Map();
  const polys = [];
  let trivial = true;
  try {
    const converter = new Converter(workspace, context);
    const terms = [...asked.map(({ of }) => of), ...conditions.flatMap(gapsOf)];
    for (const term2 of terms) {
      if (known.has(term2)) continue;
      const factored3 = factoredOf(workspace, converter.form(term2));
      if (factored3 === null) return null;
      known.set(term2, factored3);
      if (factored3.parts.length > 0 || factored3.zero || factored3.negative) trivial = false;
      polys.push(...factored3.parts.map(({ poly }) => poly));
    }
    if (trivial && conditions.length === 0) return "everywhere";
    const symbol2 = symbols[0];
    if (symbol2 === void 0 || symbols.length !== 1) return null;
    const roots2 = realRoots(polys);
    const cuts = roots2.map((root3) => cutTerm(root3, polys));
    if (cuts.some((cut) => cut === null)) return null;
    const factored2 = (term2) => known.get(term2) ?? { negative: false, zero: false, parts: [] };
    return {
      symbol: symbol2,
      cuts: cuts.flatMap((cut) => cut === null ? [] : [cut]),
      gaps: gapPoints(roots2).map((at2) => ({ sign: (poly) => signAt(poly, at2) })),
      points: roots2.map((root3) => ({ sign: (poly) => signAtRoot(poly, root3) })),
      meets: ({ asks, of }, cell2) => {
        const sign2 = signIn(factored2(of), cell2);
        return asks === "positive" ? sign2 > 0 : asks === "non-zero" ? sign2 !== 0 : sign2 >= 0;
      },
      holds: (condition, cell2) => holdsIn(condition, (gap) => signIn(factored2(gap), cell2))
    };
  } catch (stop) {
    if (stop instanceof Stop) return stop.reason.kind === "restart" ? "restart" : null;
    throw stop;
  }
}
function unshared(left, right, context) {
  const workspace = new Workspace((term2) => signOfConstant(term2, context));
  const converter = new Converter(workspace, context);
  const keyed = (list2) => {
    const result = /* @__PURE__ */ new Map();
    for (const requirement of list2) {
      const written4 = `${requirement.asks} ${requirement.of.hash} ${requirement.of.size}`;
      const key = list2.length > REQUIREMENT_LIMIT ? written4 : keyOf4(workspace, requirement, converter, written4);
      if (key !== null) result.set(key, requirement);
    }
    return result;
  };
  const a = keyed(left);
  const b = keyed(right);
  const without = (some, other) => [...some].flatMap(([key, requirement]) => other.has(key) ? [] : [requirement]);
  return [without(a, b), without(b, a)];
}
function keyOf4(workspace, { asks, of }, converter, written4) {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      const form = converter.form(of);
      const always = form.m.kernels.every((kernel) => kernel.positive && kernel.kind !== "root");
      if (always && form.factors.every(([factor2]) => strictlyPositive(workspace, factor2)) && form.c.n > 0n) return null;
      const unit = { ...form, c: { n: form.c.n < 0n && asks !== "non-zero" ? -1n : 1n, d: 1n } };
      return `${asks} ${formKey(unit)}`;
    } catch (stop) {
      if (!(stop instanceof Stop)) throw stop;
      if (stop.reason.kind !== "restart") break;
    }
  }
  return written4;
}
function meetsAt({ asks, of }, point2, context) {
  const workspace = new Workspace((term2) => signOfConstant(term2, context));
  try {
    const form = new Converter(workspace, context).form(substitute(of, point2));
    if (isZeroForm(form)) return asks === "non-negative" ? "yes" : "no";
    const sign2 = signOfConstant(termOfForm(form), context);
    if (sign2 === null) return "unknown";
    return sign2 > 0 || asks === "non-zero" ? "yes" : "no";
  } catch (stop) {
    if (stop instanceof Stop) return stop.reason.kind === "undefined" ? "no" : "unknown";
    throw stop;
  }
}
function signIn({ negative: negative2, zero, parts }, cell2) {
  if (zero) return 0;
  let sign2 = negative2 ? -1 : 1;
  for (const { poly, exponent } of parts) {
    const here = cell2.sign(poly);
    if (here === 0) return exponent > 0 ? 0 : Number.NaN;
    if (here < 0 && exponent % 2 !== 0) sign2 = -sign2;
  }
  return sign2;
}
function holdsIn(condition, sign2) {
  if (condition.kind === "and") return condition.conditions.every((part) => holdsIn(part, sign2));
  if (condition.kind === "or") return condition.conditions.some((part) => holdsIn(part, sign2));
  const [gap] = gapsOf(condition);
  const here = gap === void 0 ? Number.NaN : sign2(gap);
  switch (condition.relation) {
    case "<":
      return here < 0;
    case "<=":
      return here <= 0;
    case ">":
      return here > 0;
    case ">=":
      return here >= 0;
    case "=":
      return here === 0;
    case "!=":
      return here !== 0;
  }
}
function factoredOf(workspace, form) {
  if (isZeroForm(form)) return { negative: false, zero: true, parts: [] };
  let negative2 = form.c.n < 0n;
  const parts = [];
  const take = (base, exponent) => {
    if (base.kind !== "factor" && base.positive && base.kind !== "root") return true;
    if (base.kind === "root") return take(base.base, 2 * Math.sign(exponent));
    if (base.kind === "sign") return take(base.base, 1);
    if (base.kind === "factor" && strictlyPositive(workspace, base)) return true;
    if (!mentionsSymbol(base)) {
      const sign2 = decideSign(workspace, base);
      if (sign2 === -1 && exponent % 2 !== 0) negative2 = !negative2;
      return sign2 !== null;
    }
    const kernel = onlyKernel(base);
    if (kernel?.kind === "symbol") {
      const poly = univariateOf(base, kernel, 1);
      if (poly === null) return false;
      parts.push({ poly, exponent });
      return true;
    }
    const alias = signAlias(workspace, base);
    if (alias === null) return false;
    if (alias.c.n < 0n && exponent % 2 !== 0) negative2 = !negative2;
    return alias.m.kernels.every((part) => part.kind === "sign" && take(part.base, exponent));
  };
  for (const [i, kernel] of form.m.kernels.entries()) if (!take(kernel, form.m.n[i] ?? 1)) return null;
  for (const [factor2, exponent] of form.factors) {
    const splitting = basesOf(workspace, factor2);
    if (splitting.sign === -1 && exponent % 2 !== 0) negative2 = !negative2;
    for (const [base, power3] of splitting.powers) if (!take(base, exponent * power3)) return null;
  }
  return { negative: negative2, zero: false, parts };
}
function signAtRoot(poly, root3) {
  if (isExact(root3)) return signAt(poly, root3.high);
  return countRoots(poly, root3.low, root3.high) > 0 ? 0 : signAt(poly, root3.high);
}
var isExact = (root3) => root3.low.n === root3.high.n && root3.low.d === root3.high.d;
function cutTerm(root3, polys) {
  if (isExact(root3)) {
    const size = number(absolute(root3.low.n), root3.low.d);
    return root3.low.n < 0n ? negation2(size) : size;
  }
  for (const poly of polys) {
    const [c = 0n, b = 0n, a = 0n] = poly;
    if (poly.length !== 3 || b !== 0n || signAtRoot(poly, root3) !== 0) continue;
    const size = application("sqrt", [number(absolute(c), absolute(a))]);
    return root3.high.n <= 0n ? negation2(size) : size;
  }
  return null;
}

// src/verify/domain.ts
var UNSAID = "where both sides are defined";
function compareDomains(a, b, context) {
  const left = requirements(a, context);
  const right = requirements(b, context);
  const symbols = freeSymbols([a, b]);
  if (left?.length === 0 && right?.length === 0) return everywhere(symbols, context);
  if (left !== null && right !== null) {
    const line2 = cellsOf([...left, ...right], restrictions(context), symbols, context);
    if (line2 === "everywhere") return everywhere(symbols, context);
    if (line2 !== null) return onLine(line2, left, right, context);
    const [onlyLeft, onlyRight] = unshared(left, right, context);
    if (onlyLeft.length === 0 && onlyRight.length === 0) return { domain: "same", where: null, text: UNSAID };
    const exactly2 = atFriendlyPoints(onlyLeft, onlyRight, symbols, context);
    if (exactly2 !== null) return exactly2;
  }
  return sampled(a, b, symbols, context);
}
var restrictions = (context) => [
  ...context.on ? [context.on] : [],
  ...context.assumptions ?? []
];
function everywhere(symbols, context) {
  if (context.on)
    return { domain: "same", where: printConditionPlain(context.on), text: printConditionPlain(context.on) };
  const names = symbols.map(({ name }) => name).join(", ");
  return { domain: "same", where: null, text: symbols.length === 0 ? "everywhere" : `all real ${names}` };
}
function onLine(line2, left, right, context) {
  const allowed = setOf(line2, (cell2) => restrictions(context).every((condition2) => line2.holds(condition2, cell2)));
  const on = (list2) => intersection(
    setOf(line2, (cell2) => list2.every((requirement) => line2.meets(requirement, cell2))),
    allowed
  );
  const a = on(left);
  const b = on(right);
  const both = intersection(a, b);
  const condition = isNothing(both) ? null : conditionOf2(both, line2.symbol);
  const where = condition === null ? null : printConditionPlain(condition);
  const said = condition === null ? UNSAID : printConditionText(condition, { functions: context.functions });
  const text2 = isEverything(both) ? `all real ${line2.symbol.name}` : isNothing(both) ? "nowhere" : said;
  const leftWithin = isWithin(a, b);
  const rightWithin = isWithin(b, a);
  const domain = leftWithin && rightWithin ? "same" : rightWithin ? "left wider" : leftWithin ? "right wider" : "differs";
  return { domain, where, text: text2 };
}
function setOf(line2, holds2) {
  return {
    cuts: line2.cuts,
    gaps: line2.gaps.map(holds2),
    points: line2.points.map(holds2)
  };
}
function atFriendlyPoints(left, right, symbols, context) {
  const meets = (list2, point2) => list2.map((requirement) => meetsAt(requirement, point2, context)).reduce(and, "yes");
  let onlyLeft = false;
  let onlyRight = false;
  if (context.on || context.assumptions?.length) return null;
  for (let n = 0; n < FRIENDLY2.length; n++) {
    const point2 = /* @__PURE__ */ new Map();
    symbols.forEach((symbol2, i) => {
      point2.set(symbol2, FRIENDLY2[(n * (i + 1) + i) % FRIENDLY2.length] ?? ZERO);
    });
    const a = meets(left, point2);
    const b = meets(right, point2);
    if (a === "yes" && b === "no") onlyLeft = true;
    if (a === "no" && b === "yes") onlyRight = true;
  }
  if (!onlyLeft && !onlyRight) return null;
  return { domain: onlyLeft ? onlyRight ? "differs" : "left wider" : "right wider", where: null, text: UNSAID };
}
var FRIENDLY2 = [
  ZERO,
  ONE,
  negation2(ONE),
  quotient2(PI, TWO),
  PI,
  TWO,
  negation2(TWO),
  quotient2(PI, number(4))
];
var SAMPLES = 14;
var BITS2 = 96;
function sampled(a, b, symbols, context) {
  const intervals = new IntervalArithmetic(BITS2);
  const random = randomFrom(53409);
  let onlyLeft = false;
  let onlyRight = false;
  for (let n = 0; n < SAMPLES; n++) {
    const point2 = /* @__PURE__ */ new Map();
    symbols.forEach((symbol2, i) => {
      const friendly = [0, 1, -1, 2, -2, 3, -3][(n + 2 * i) % 7] ?? 0;
      const value2 = n < 7 ? BigInt(friendly * 32) : BigInt(Math.round((random() * 2 - 1) * (n % 3 === 0 ? 40 : 400)));
      point2.set(symbol2, intervals.ratio(value2, 32n));
    });
    if (restrictions(context).some((condition) => holdsAt(condition, point2, context, intervals) !== "yes")) continue;
    const left = enclose2(a, point2, context, intervals);
    const right = enclose2(b, point2, context, intervals);
    if (typeof left !== "string" && right === "undefined") onlyLeft = true;
    if (typeof right !== "string" && left === "undefined") onlyRight = true;
  }
  const domain = onlyLeft ? onlyRight ? "differs" : "left wider" : onlyRight ? "right wider" : "same";
  return { domain, where: context.on ? printConditionPlain(context.on) : null, text: UNSAID };
}

// src/verify/equal.ts
init_make();

// src/verify/exact/hints.ts
var POLY_LIMIT = 10;
function hintsOf(workspace) {
  const polys = /* @__PURE__ */ new Map();
  for (const factor2 of workspace.factors()) {
    const kernel = onlyKernel(factor2);
    if (kernel?.kind !== "symbol") continue;
    const poly = univariateOf(factor2, kernel, 1);
    const list2 = polys.get(kernel.symbol) ?? [];
    polys.set(kernel.symbol, list2);
    if (poly !== null && list2.length < POLY_LIMIT) list2.push(poly);
  }
  const hints = /* @__PURE__ */ new Map();
  for (const [symbol2, list2] of polys) {
    try {
      hints.set(symbol2, gapPoints(realRoots(list2)));
    } catch (stop) {
      if (!(stop instanceof Stop)) throw stop;
    }
  }
  return hints;
}
function mayBranch(workspace) {
  return workspace.kernels.some((kernel) => {
    if (kernel.kind === "sign") return true;
    if (kernel.kind !== "arctangent") return false;
    const { m, factors } = kernel.argument;
    const poles = m.kernels.some((part, i) => part.exponents === "integer" && (m.n[i] ?? 0) < 0);
    return poles || factors.some(([factor2, exponent]) => exponent < 0 && !strictlyPositive(workspace, factor2));
  });
}

// src/verify/exact/prove.ts
init_traits();

// src/verify/exact/at-border.ts
init_make();
init_traits();
function standing(term2, context) {
  return rebuild(term2, (node) => {
    if (node.kind !== "application" || node.primes === 0) return node;
    const own = context.definitions?.some(({ name }) => name === node.name) ?? false;
    const [argument] = node.args;
    if (!own || argument?.kind !== "symbol") return node;
    return derivative(application(node.name, node.args), argument, node.primes);
  });
}
function atBorder(term2, border, context) {
  if (!hasDerivative(term2)) return substitute(term2, /* @__PURE__ */ new Map([[border.symbol, border.value]]));
  let missing2 = null;
  const result = fold(term2, (node, of) => {
    if (node === border.symbol) return border.value;
    if (node.kind !== "derivative") return withChildren(node, children(node).map(of));
    const value2 = derivativeAt2(node, border, context);
    if (typeof value2 !== "string") return value2;
    if (missing2 !== "undefined") missing2 = value2;
    return node;
  });
  return missing2 ?? result;
}
function derivativeAt2(node, border, context) {
  if (node.variable !== border.symbol) {
    if (border.value === node.variable) {
      const flipped2 = derivativeAt2(node, { symbol: node.variable, value: border.symbol }, context);
      return typeof flipped2 === "string" ? flipped2 : substitute(flipped2, /* @__PURE__ */ new Map([[border.symbol, border.value]]));
    }
    if (dependsOn(border.value, node.variable)) return "unknown";
    const body = atBorder(node.body, border, context);
    return typeof body === "string" ? body : derivative(body, node.variable, node.order);
  }
  try {
    const [above2, below2] = limits(node, border, context);
    if (above2 === null || below2 === null) return "unknown";
    return sameForm(above2.workspace, above2.form, below2.form) ? termOfForm(above2.form) : "undefined";
  } catch (stop) {
    if (stop instanceof Stop) return "unknown";
    throw stop;
  }
}
function limits(node, border, context) {
  const workspace = new Workspace((term2) => signOfConstant(term2, context));
  const converter = new Converter(workspace, context);
  const place2 = /* @__PURE__ */ new Map([[border.symbol, converter.form(border.value)]]);
  const side = signForm(workspace, converter.form(difference2(border.symbol, border.value))).m.kernels[0];
  if (side?.kind !== "sign") return [null, null];
  const signAtBorder = (base) => {
    const form = base.kind === "factor" ? factorForm(workspace, base) : kernelForm(workspace, base);
    const there = substituteForm(workspace, form, place2);
    if (isZeroForm(there)) return null;
    const sign2 = signForm(workspace, there);
    return sign2.m.kernels.length > 0 ? null : sign2.c.n > 0n ? 1 : -1;
  };
  const beside4 = (sign2) => {
    workspace.resetSigns(/* @__PURE__ */ new Map([[side.base, sign2]]));
    for (let attempt = 0; attempt < ATTEMPTS2; attempt++) {
      try {
        const form = new Converter(workspace, context).form(node);
        return { workspace, form: substituteForm(workspace, form, place2) };
      } catch (stop) {
        if (!(stop instanceof Stop)) throw stop;
        if (stop.reason.kind === "restart") continue;
        const other = stop.reason.kind === "split" ? signAtBorder(stop.reason.base) : null;
        if (other === null || stop.reason.kind !== "split") throw stop;
        workspace.setSign(stop.reason.base, other);
      }
    }
    return null;
  };
  return [beside4(1), beside4(-1)];
}
var ATTEMPTS2 = 8;

// src/verify/exact/borders.ts
init_make();
function bordersOf(workspace, form) {
  const borders = [];
  for (const [i, kernel] of form.m.kernels.entries()) {
    if ((form.m.n[i] ?? 0) <= 0 || kernel.kind === "sign") continue;
    if (kernel.kind === "exp" && mentionsLog(kernel.argument)) return null;
    if (kernel.positive && kernel.kind !== "root") continue;
    const zeros = zerosOfBase(workspace, kernel.kind === "root" ? kernel.base : kernel);
    if (zeros === null) return null;
    borders.push(...zeros);
  }
  for (const [factor2, exponent] of form.factors) {
    if (exponent < 0) continue;
    for (const [base] of basesOf(workspace, factor2).powers) {
      const zeros = zerosOfBase(workspace, base);
      if (zeros === null) return null;
      borders.push(...zeros);
    }
  }
  return borders;
}
var mentionsLog = (form) => form.m.kernels.some((kernel) => kernel.kind === "log") || form.factors.some(([factor2]) => factor2.poly.monomials.some((m) => m.kernels.some((k) => k.kind === "log")));
function zerosOfBase(workspace, base) {
  if (base.kind === "symbol") return [{ symbol: base.symbol, value: ZERO }];
  if (base.kind === "log") return base.base.kind === "symbol" ? logZeros(base.base) : null;
  if (!mentionsSymbol(base) && decideSign(workspace, base) !== null) return [];
  if (base.kind === "arctangent") return bordersOf(workspace, base.argument);
  if (base.kind === "function" && base.name === "erf" && base.args[0]) return bordersOf(workspace, base.args[0]);
  if (base.kind !== "factor") return null;
  if (strictlyPositive(workspace, base)) return [];
  return linearZero(base) ?? lineZeros(base) ?? exponentialZero(workspace, base);
}
var logZeros = (kernel) => [
  { symbol: kernel.symbol, value: number(1) },
  { symbol: kernel.symbol, value: number(-1) }
];
function linearZero(factor2) {
  const { monomials, coefficients } = factor2.poly;
  for (const [i, monomial] of monomials.entries()) {
    const kernel = monomial.kernels[0];
    if (kernel?.kind !== "symbol" || monomial.kernels.length !== 1 || monomial.n[0] !== 1) continue;
    const others = monomials.filter((_, k) => k !== i);
    if (others.some((m) => m.kernels.some((k) => k === kernel || k.kind !== "symbol" && k.kind !== "prime")))
      continue;
    const rest2 = termOfPoly({ monomials: others, coefficients: coefficients.filter((_, k) => k !== i) });
    const c = coefficients[i] ?? 1n;
    const value2 = absolute(c) === 1n ? rest2 : quotient2(rest2, number(absolute(c)));
    return [{ symbol: kernel.symbol, value: c > 0n ? negation2(value2) : value2 }];
  }
  return null;
}
function lineZeros(factor2) {
  const kernel = onlyKernel(factor2);
  if (kernel?.kind !== "symbol") return null;
  const poly = univariateOf(factor2, kernel, 1);
  if (poly === null) return null;
  const borders = [];
  for (const root3 of realRoots([poly])) {
    if (root3.low.n !== root3.high.n || root3.low.d !== root3.high.d) {
      const [c = 0n, b = 0n, a = 0n] = poly;
      if (poly.length !== 3 || b !== 0n) return null;
      const size = application("sqrt", [number(absolute(c), absolute(a))]);
      return [
        { symbol: kernel.symbol, value: size },
        { symbol: kernel.symbol, value: negation2(size) }
      ];
    }
    borders.push({ symbol: kernel.symbol, value: number(root3.low.n, root3.low.d) });
  }
  return borders;
}
function exponentialZero(workspace, factor2) {
  const { monomials, coefficients } = factor2.poly;
  if (monomials.length !== 2) return null;
  const logs = [];
  for (const [i, m] of monomials.entries()) {
    if (!m.kernels.every((kernel) => kernel.kind === "exp" || kernel.kind === "prime")) return null;
    const c = coefficients[i] ?? 0n;
    const log = logForm(workspace, { c: { n: absolute(c), d: 1n }, m, factors: [] });
    logs.push(c < 0n ? negateForm(log) : log);
  }
  const gap = addForms(workspace, logs);
  return isZeroForm(gap) ? null : bordersOf(workspace, gap);
}

// src/verify/exact/constancy.ts
var FRIENDLY3 = [
  [0n, 1n],
  [1n, 1n],
  [-1n, 1n],
  [1n, 2n],
  [-1n, 2n],
  [2n, 1n],
  [-2n, 1n],
  [3n, 1n],
  [-3n, 1n]
].map(([n = 0n, d = 1n]) => ratio(n, d));
function zeroByDerivative(workspace, difference3, facts) {
  const symbols = workspace.kernels.filter((kernel) => kernel.kind === "symbol");
  const only = symbols[0];
  if (symbols.length !== 1 || only?.kind !== "symbol") return false;
  try {
    if (!isZeroForm(new Differentiator(workspace, only.symbol).form(difference3))) return false;
    const critical = criticalPolys(workspace, [difference3, ...facts], only);
    if (critical === null) return false;
    const roots2 = realRoots(critical);
    return intervalsOf(roots2).every((interval2) => zeroOnInterval(workspace, difference3, facts, only.symbol, interval2));
  } catch (stop) {
    if (stop instanceof Stop) return false;
    throw stop;
  }
}
function intervalsOf(roots2) {
  return gapPoints(roots2).map((inside, i) => ({
    low: roots2[i - 1]?.high ?? null,
    high: roots2[i]?.low ?? null,
    inside
  }));
}
var less3 = (a, b) => a.n * b.d < b.n * a.d;
function zeroOnInterval(workspace, difference3, facts, symbol2, gap) {
  const inGap = (x) => (gap.low === null || less3(gap.low, x)) && (gap.high === null || less3(x, gap.high));
  for (const x of [...FRIENDLY3.filter(inGap), gap.inside]) {
    const at2 = /* @__PURE__ */ new Map([[symbol2, constant2(workspace, x)]]);
    try {
      if (facts.some((fact) => (rationalValue(substituteForm(workspace, fact, at2))?.n ?? 0n) < 0n)) return true;
      if (isZeroForm(substituteForm(workspace, difference3, at2))) return true;
    } catch (stop) {
      if (!(stop instanceof Stop) || stop.reason.kind === "restart") throw stop;
    }
  }
  return false;
}
function criticalPolys(workspace, forms, symbol2) {
  const polys = [];
  const seen = /* @__PURE__ */ new Set();
  const queue = [...forms];
  let fine = true;
  const base = (part) => {
    if (seen.has(part)) return;
    seen.add(part);
    if (part.kind !== "factor") {
      kernel(part);
      if (part === symbol2) polys.push([0n, 1n]);
      else if (!part.positive) fine = false;
      return;
    }
    walkFactor(part);
    if (strictlyPositive(workspace, part)) return;
    for (const [piece4] of basesOf(workspace, part).powers) {
      if (strictlyPositive(workspace, piece4)) continue;
      const poly = onlyKernel(piece4) === symbol2 ? univariateOf(piece4, symbol2, 1) : null;
      if (poly === null) fine = false;
      else polys.push(poly);
    }
  };
  const walkFactor = (factor2) => {
    for (const monomial of factor2.poly.monomials) monomial.kernels.forEach(kernel);
  };
  const kernel = (part) => {
    if (seen.has(part)) return;
    if (part.kind !== "symbol") seen.add(part);
    if (part.kind === "exp" || part.kind === "arctangent") queue.push(part.argument);
    else if (part.kind === "tangent") fine = false;
    else if (part.kind === "function") {
      if (part.name !== "erf") fine = false;
      queue.push(...part.args);
    } else if (part.kind === "log" || part.kind === "root" || part.kind === "sign") {
      if (part.base.kind !== "prime") base(part.base);
    }
  };
  for (let form = queue.pop(); form !== void 0 && fine; form = queue.pop()) {
    const isFact = forms.includes(form);
    form.m.kernels.forEach((part, i) => {
      kernel(part);
      if ((form.m.n[i] ?? 0) < 0 && part.exponents === "integer") base(part);
    });
    for (const [factor2, exponent] of form.factors) {
      walkFactor(factor2);
      if (exponent < 0 || isFact && form !== forms[0]) base(factor2);
    }
    if (isFact && form !== forms[0]) {
      for (const part of form.m.kernels) if (part.exponents === "integer") base(part);
    }
  }
  return fine ? polys : null;
}

// src/verify/exact/prove.ts
var BORDER_DEPTH = 2;
var ATTEMPTS3 = 16;
var SPLIT_DEPTH = 6;
function prove(a, b, context) {
  const left = standing(unfold(a, context), context);
  const right = standing(unfold(b, context), context);
  if (left === right) return { kind: "same definition" };
  return new Prover(left, right, context).run();
}
var Prover = class _Prover {
  #workspace;
  #a;
  #b;
  #context;
  #shown = [];
  #jumps = /* @__PURE__ */ new Set();
  #depth;
  constructor(a, b, context, depth = 0) {
    this.#depth = depth;
    this.#workspace = new Workspace((term2) => signOfConstant(term2, context));
    this.#a = a;
    this.#b = b;
    this.#context = context;
  }
  run() {
    const result = this.#region(0);
    if (result === "different") {
      return { kind: "different", workspace: this.#workspace, complete: this.#complete() };
    }
    if (result !== "equal") return { kind: "unknown", why: result.why };
    if (this.#shown.length === 0)
      return { kind: "unknown", why: "the two sides are nowhere both defined", nowhere: true };
    const border = this.#borders();
    if (border === "different") return { kind: "different", workspace: this.#workspace, complete: false };
    if (border === "unknown")
      return { kind: "unknown", why: "whether they agree on the borders of the pieces", border: true };
    return { kind: "equal", workspace: this.#workspace, regions: this.#shown };
  }
  /** Where a value may jump, the proof on both sides of the place says nothing of the place itself: looked at one by one. */
  #borders() {
    let result = null;
    try {
      for (const jump of this.#jumps) {
        const borders = bordersOf(this.#workspace, jump);
        if (borders === null) {
          result = "unknown";
          continue;
        }
        for (const border of borders) {
          const there = this.#atBorder(border);
          if (there === "different") return there;
          if (there === "unknown") result = there;
        }
      }
    } catch (stop) {
      if (!(stop instanceof Stop)) throw stop;
      return "unknown";
    }
    return result;
  }
  #atBorder(border) {
    if (this.#depth >= BORDER_DEPTH) return "unknown";
    const by = /* @__PURE__ */ new Map([[border.symbol, border.value]]);
    const left = atBorder(this.#a, border, this.#context);
    const right = atBorder(this.#b, border, this.#context);
    if (left === "undefined" || right === "undefined") return "equal";
    const put2 = (condition) => mapCondition(condition, (term2) => substitute(term2, by));
    const context = {
      ...this.#context,
      ...this.#context.on && { on: put2(this.#context.on) },
      ...this.#context.assumptions && { assumptions: this.#context.assumptions.map(put2) }
    };
    if (left === "unknown" || right === "unknown") {
      const other = left === "unknown" ? right : left;
      if (other === "unknown") return "unknown";
      const alone = new _Prover(other, other, context, this.#depth + 1).run();
      return alone.kind === "unknown" && alone.nowhere === true ? "equal" : "unknown";
    }
    const prover = new _Prover(left, right, context, this.#depth + 1);
    const proof = prover.run();
    if (proof.kind === "unknown" && proof.nowhere === true) return "equal";
    const supposed = hasDerivative(this.#a) || hasDerivative(this.#b);
    return proof.kind === "different" && supposed ? "unknown" : proof.kind;
  }
  /** Decides on the region where the workspace's signs hold, splitting it where an answer hangs on a sign. */
  #region(depth) {
    const outcome = this.#attempt();
    switch (outcome.kind) {
      case "empty":
        return "equal";
      case "zero":
        this.#shown.push({
          signs: [...this.#workspace.signs],
          left: outcome.left,
          right: outcome.right,
          constantDifference: outcome.constantDifference
        });
        return "equal";
      case "non-zero":
        return "different";
      case "stopped":
        return { why: outcome.why };
      case "split": {
        if (depth >= SPLIT_DEPTH) return { why: "too many signs to tell apart" };
        const before = new Map(this.#workspace.signs);
        let different = false;
        let unknown = null;
        for (const sign2 of [1, -1]) {
          this.#workspace.resetSigns(before);
          this.#workspace.setSign(outcome.base, sign2);
          const result = this.#region(depth + 1);
          if (result === "different") different = true;
          else if (result !== "equal") unknown = result;
        }
        this.#workspace.resetSigns(before);
        return different ? "different" : unknown ?? "equal";
      }
    }
  }
  #attempt() {
    const workspace = this.#workspace;
    for (let i = 0; i < ATTEMPTS3; i++) {
      workspace.facts = [];
      workspace.jumps = [];
      const converter = new Converter(workspace, this.#context);
      try {
        const given = this.#learnGiven(converter);
        if (given === "empty") return { kind: "empty" };
        if (given === "learnt") continue;
        const left = converter.form(this.#a);
        const right = converter.form(this.#b);
        for (const jump of workspace.jumps) this.#jumps.add(jump);
        const difference3 = subtractForms(workspace, left, right);
        if (isZeroForm(difference3)) {
          return this.#learn(workspace.facts) === "empty" ? { kind: "empty" } : { kind: "zero", left, right, constantDifference: null };
        }
        const learnt = this.#learn(workspace.facts);
        if (learnt === "empty") return { kind: "empty" };
        if (learnt === "learnt") continue;
        const base = this.#openSign(difference3);
        if (base !== null) return { kind: "split", base };
        const constantZero = workspace.jumps.length === 0 && zeroByDerivative(workspace, difference3, workspace.facts);
        return constantZero ? { kind: "zero", left, right, constantDifference: difference3 } : { kind: "non-zero", left, right };
      } catch (stop) {
        if (!(stop instanceof Stop)) throw stop;
        const { reason } = stop;
        if (reason.kind === "restart") continue;
        if (reason.kind === "split") return { kind: "split", base: reason.base };
        if (reason.kind === "undefined") return { kind: "empty" };
        return { kind: "stopped", why: reason.what };
      }
    }
    return { kind: "stopped", why: "the kernels could not be made independent" };
  }
  /** Signs that follow from what the question supposes (`on`, assumptions). */
  #learnGiven(converter) {
    const conditions = [...this.#context.assumptions ?? []];
    if (this.#context.on) conditions.push(this.#context.on);
    const facts = [];
    let nowhere = false;
    const take = (condition) => {
      if (condition.kind === "and") condition.conditions.forEach(take);
      if (condition.kind !== "comparison") return;
      const { relation } = condition;
      if (relation === "=" || relation === "!=") return;
      const gap = subtractForms(this.#workspace, converter.form(condition.left), converter.form(condition.right));
      if (isZeroForm(gap) && (relation === "<" || relation === ">")) nowhere = true;
      facts.push(relation === ">" || relation === ">=" ? gap : negateForm(gap));
    };
    conditions.forEach(take);
    return nowhere ? "empty" : this.#learn(facts);
  }
  /** Turns "this is not negative" into signs of bases, where one sign alone is open. */
  #learn(facts) {
    let learnt = false;
    for (let again = true; again; ) {
      again = false;
      for (const fact of facts) {
        if (isZeroForm(fact)) continue;
        const sign2 = signForm(this.#workspace, fact);
        const open = sign2.m.kernels.filter((kernel) => kernel.kind === "sign");
        if (open.length === 0 && sign2.c.n < 0n) return "empty";
        const only = open[0];
        if (open.length === 1 && only?.kind === "sign") {
          this.#workspace.setSign(only.base, sign2.c.n > 0n ? 1 : -1);
          learnt = true;
          again = true;
        }
      }
    }
    return learnt ? "learnt" : "nothing";
  }
  /** A base whose sign is open and on which the form hangs, or null. */
  #openSign(form) {
    const seen = /* @__PURE__ */ new Set();
    const queue = [form];
    const visitKernel = (kernel) => {
      if (seen.has(kernel)) return null;
      seen.add(kernel);
      switch (kernel.kind) {
        case "sign":
          return decideSign(this.#workspace, kernel.base) === null ? kernel.base : null;
        case "exp":
        case "arctangent":
          queue.push(kernel.argument);
          return null;
        case "tangent":
          queue.push(kernel.angle);
          return null;
        case "function":
          queue.push(...kernel.args);
          return null;
        case "log":
        case "root":
          if (kernel.base.kind === "factor") queue.push({ ...this.#workspace.one, factors: [[kernel.base, 1]] });
          else return visitKernel(kernel.base);
          return null;
        default:
          return null;
      }
    };
    for (let next2 = queue.pop(); next2 !== void 0; next2 = queue.pop()) {
      for (const kernel of next2.m.kernels) {
        const found = visitKernel(kernel);
        if (found !== null) return found;
      }
      for (const [factor2] of next2.factors) {
        for (const monomial of factor2.poly.monomials) {
          for (const kernel of monomial.kernels) {
            const found = visitKernel(kernel);
            if (found !== null) return found;
          }
        }
      }
    }
    return null;
  }
  /** Whether every kernel in use is known to be independent of the others, so that non-zero is a disproof. */
  #complete() {
    return this.#workspace.kernels.every((kernel) => {
      if (kernel.kind === "symbol" || kernel.kind === "prime") return true;
      if (kernel.kind !== "exp") return false;
      return kernel.argument.factors.length === 0 && kernel.argument.m.kernels.every((k) => k.kind === "symbol");
    });
  }
};

// src/verify/modular.ts
init_make();
init_rational();
var Q = 2147483629n;
var P2 = 2305842898618286879n;
var G = 1038661443773268692n;
var mod = (a, m) => {
  const rest2 = a % m;
  return rest2 < 0n ? rest2 + m : rest2;
};
function powerModulo(base, exponent, m) {
  let result = 1n;
  let square4 = mod(base, m);
  for (let rest2 = exponent; rest2 > 0n; rest2 >>= 1n) {
    if (rest2 & 1n) result = result * square4 % m;
    square4 = square4 * square4 % m;
  }
  return result;
}
var inverse2 = (a, m) => a % m === 0n ? null : powerModulo(a, m - 2n, m);
var combine4 = (a, b, f) => {
  if (a === null || b === null) return null;
  const p = f(a.p, b.p, P2);
  if (p === null) return null;
  return { p, q: a.q === null || b.q === null ? null : f(a.q, b.q, Q) };
};
var add2 = (x, y, m) => (x + y) % m;
var multiply = (x, y, m) => x * y % m;
var divide = (x, y, m) => {
  const over4 = inverse2(y, m);
  return over4 === null ? null : x * over4 % m;
};
var whole3 = (n) => ({ p: mod(n, P2), q: mod(n, Q) });
function symbolResidue(symbol2, round) {
  let value2 = 0n;
  for (let i = 0; i < 4; i++) value2 = value2 << 32n | BigInt(hashOf(`${symbol2.name}#${round}#${i}`) >>> 0);
  return whole3(value2);
}
function signature(term2, context, round = 0) {
  const plain = unfold(term2, context);
  const value2 = fold(plain, (node, of) => residuesOf(node, of, round));
  return value2 === null ? null : value2.p;
}
function residuesOf(node, of, round) {
  switch (node.kind) {
    case "number":
      return combine4(whole3(numerator(node.value)), whole3(node.value.d), divide);
    case "symbol":
      if (node === E) return exponential4(whole3(1n));
      return node.name === "pi" ? null : symbolResidue(node, round);
    case "sum":
      return node.terms.map(of).reduce((a, b) => combine4(a, b, add2));
    case "product":
      return node.factors.map(of).reduce((a, b) => combine4(a, b, multiply));
    case "negation":
      return combine4(whole3(-1n), of(node.operand), multiply);
    case "quotient":
      return combine4(of(node.numerator), of(node.denominator), divide);
    case "power": {
      const exponent = constantValue(node.exponent);
      const base = of(node.base);
      if (exponent === null || exponent.d !== 1n || base === null || exponent.n > 100000n) return null;
      const raised3 = {
        p: powerModulo(base.p, exponent.n, P2),
        q: base.q === null ? null : powerModulo(base.q, exponent.n, Q)
      };
      return exponent.s < 0n ? combine4(whole3(1n), raised3, divide) : raised3;
    }
    case "application":
      return node.name === "exp" && node.primes === 0 && node.args[0] !== void 0 ? exponential4(of(node.args[0])) : null;
    default:
      return null;
  }
}
var exponential4 = (u) => u === null || u.q === null ? null : { p: powerModulo(G, u.q, P2), q: null };
function compareSignatures(a, b, context) {
  const left = signature(a, context);
  if (left === null) return "uncovered";
  const right = signature(b, context);
  if (right === null) return "uncovered";
  return left === right ? "alike" : "different";
}

// src/verify/equal.ts
function proveLine(a, b, context) {
  const decision = decide2(a, b, context);
  switch (decision.kind) {
    case "identical":
      return { kind: "proved", method: "identical", domain: compareDomains(a, b, context).text };
    case "proved":
      return { kind: "proved", method: "exact", domain: compareDomains(a, b, context).text };
    case "separated":
      return { kind: "refuted", witness: decision.separation.witness };
    case "refuted":
      return { kind: "refuted", witness: decision.witness };
    case "agrees":
      return decision.verdict;
    case "unknown":
      return decision.sampled?.kind === "agrees" ? decision.sampled : { kind: "unknown", why: decision.why };
  }
}
function decide2(a, b, context) {
  if (a === b) return { kind: "identical" };
  const differs = compareSignatures(a, b, context) === "different";
  const early = differs ? separate(a, b, context) : null;
  if (early !== null) return { kind: "separated", separation: early };
  const proof = prove(a, b, context);
  if (proof.kind === "equal" || proof.kind === "same definition") return { kind: "proved", proof };
  const nowhere = proof.kind === "unknown" && proof.nowhere === true;
  if (nowhere) return { kind: "unknown", why: proof.why };
  const separation = separate(a, b, context, hintedPoints(proof));
  if (separation !== null) return { kind: "separated", separation };
  return sampled2(a, b, context, proof);
}
function sampled2(a, b, context, proof) {
  const verdict2 = agree(a, b, context);
  if (verdict2.kind === "refuted") {
    const separation = separate(a, b, context, [pointOf(verdict2.witness)], WITNESS_BITS);
    return separation === null ? { kind: "refuted", witness: verdict2.witness } : { kind: "separated", separation };
  }
  if (proof.kind === "unknown" && proof.border === true) return { kind: "unknown", why: proof.why, sampled: verdict2 };
  const deep = separate(a, b, context, [], deepBits(a, b));
  if (deep !== null) return { kind: "separated", separation: deep };
  if (proof.kind === "different" && proof.complete) {
    return { kind: "unknown", why: "they are different, but no point was found that shows it" };
  }
  const branches = proof.kind === "different" ? mayBranch(proof.workspace) : branching(a, context) || branching(b, context);
  if (branches && freeSymbols([a, b]).length > 0) {
    return {
      kind: "unknown",
      why: "they agree wherever they were looked at, but not on every region",
      sampled: verdict2
    };
  }
  if (verdict2.kind === "agrees") return { kind: "agrees", verdict: verdict2 };
  return { kind: "unknown", why: verdict2.kind === "unknown" ? verdict2.why : "nothing is known" };
}
var BRANCHING = /* @__PURE__ */ new Set(["abs", "sign", "max", "min", "sqrt", "nthRoot", "asin", "acos", "atan", "acot"]);
function branching(term2, context) {
  return postorder(unfold(term2, context)).some(
    (node) => node.kind === "cases" || node.kind === "application" && BRANCHING.has(node.name) || node.kind === "power" && constantValue(node.exponent)?.d !== 1n
  );
}
function hintedPoints(proof) {
  if (proof.kind !== "different") return [];
  const points = [];
  const hints = hintsOf(proof.workspace);
  for (const [symbol2, places] of hints) {
    for (const [i, { n, d }] of places.entries()) {
      const point2 = /* @__PURE__ */ new Map([[symbol2, number(n, d)]]);
      for (const [other, list2] of hints) {
        const place2 = list2[i % list2.length];
        if (other !== symbol2 && place2 !== void 0) point2.set(other, number(place2.n, place2.d));
      }
      points.push(point2);
    }
  }
  return points;
}
var WITNESS_BITS = 256;
function pointOf(witness) {
  const point2 = /* @__PURE__ */ new Map();
  for (const [name, text2] of Object.entries(witness.at)) {
    const [n = "0", d = "1"] = text2.split("/");
    if (/^-?\d+$/.test(n) && /^\d+$/.test(d)) point2.set(symbol(name), number(BigInt(n), BigInt(d)));
  }
  return point2;
}
function deepBits(a, b) {
  let digits = 0;
  for (const term2 of [a, b]) {
    for (const node of postorder(term2)) {
      if (node.kind === "number") digits += `${node.value.n}${node.value.d}`.length;
    }
  }
  return 512 + 8 * Math.min(digits, 400);
}

// src/derive/compiled.ts
function compiledTerm(term2, { functions: functions3 }) {
  const hasParameters = postorder(term2).some(
    (part) => part.kind === "application" && functions3.find(part.name)?.parameters !== void 0
  );
  const spelt = hasParameters ? unfold(term2, { functions: functions3 }) : term2;
  const symbols = symbolsOf(spelt).filter(({ name }) => name !== "e" && name !== "pi");
  return { symbols, evaluate: compile(spelt, symbols, { functions: functions3 }) };
}

// src/derive/closing/problem.ts
init_make();
var plainLines = (terms) => terms.map((term2) => ({ term: term2, through: [] }));
var closedFormOf = (route) => route.lines[route.lines.length - 1].term;
var withBody = (term2, problem) => substitute(term2, /* @__PURE__ */ new Map([[problem.name, problem.body]]));

// src/derive/closing/tools.ts
var COMPANIONS = [
  ...["sigma", "tanh", "coth", "tan", "cot", "cosh", "sinh", "phi"].map((name) => `recognise/${name}`),
  "closing/sinh-over-cosh",
  "closing/cosh-over-sinh"
];
var PREPARATIONS = ["closing/divide-by-exponential"];
function closingTools(engine2, defined, variable2, holds2) {
  const applied3 = (rule2, term2) => {
    const match = rule2 === null ? null : firstMatch(rule2, term2, engine2.conditions);
    if (rule2 === null || match === null || match.rest !== null) return null;
    const result = applyAt(rule2, term2, [], match.bindings, engine2.conditions);
    return "refused" in result ? null : result.after;
  };
  const named = (part) => {
    for (const id of COMPANIONS) {
      const result = applied3(engine2.rules.get(id), part);
      if (result !== null && result.size < part.size && dependsOn(result, variable2)) return result;
    }
    return null;
  };
  const identities = engine2.rules.rules.filter(({ id, from }) => id.startsWith("closing/") && from.kind !== "symbol");
  return {
    evaluate: evaluateWith(engine2, defined),
    inverseOf: (name) => engine2.functions.find(name)?.inverse ?? null,
    simplify: (term2) => rebuild(term2, (part) => {
      for (const rule2 of identities) {
        const result = part.kind === "symbol" || part.kind === "number" ? null : applied3(rule2, part);
        if (result !== null) return result;
      }
      return part;
    }),
    named,
    companions: (term2) => {
      const direct = named(term2);
      if (direct !== null) return [direct];
      for (const id of PREPARATIONS) {
        const prepared = applied3(engine2.rules.get(id), term2);
        const result = prepared === null ? null : named(prepared);
        if (prepared !== null && result !== null) return [prepared, result];
      }
      return null;
    },
    holds: holds2
  };
}
function evaluateWith(engine2, defined) {
  const compiled = /* @__PURE__ */ new Map();
  return (term2) => {
    const known = compiled.get(term2);
    if (known !== void 0) return known;
    const { symbols, evaluate: evaluate2 } = compiledTerm(withBody(term2, defined), engine2);
    const at2 = (values) => evaluate2(symbols.map((symbol2) => values.get(symbol2) ?? Number.NaN));
    compiled.set(term2, at2);
    return at2;
  };
}

// src/derive/definedness.ts
init_make();

// src/derive/templates.ts
init_make();
function templatesOf(functions3) {
  const compiled = /* @__PURE__ */ new Map();
  return (name) => {
    const known = compiled.get(name);
    if (known !== void 0) return known;
    const entry2 = functions3.find(name);
    if (entry2 === null) return null;
    const read = (text2) => compileTemplate(readTerm(text2, { functions: functions3 }).term, entry2.formals);
    const templates = {
      entry: entry2,
      definition: entry2.definition === void 0 ? null : read(entry2.definition),
      partials: entry2.derivative === void 0 ? null : entry2.derivative.map(read)
    };
    compiled.set(name, templates);
    return templates;
  };
}
function compileTemplate(term2, formals) {
  const compile2 = (part) => {
    switch (part.kind) {
      case "symbol": {
        const index = formals.indexOf(part.name);
        return index < 0 ? () => part : (args) => args[index];
      }
      case "number":
        return () => part;
      case "sum": {
        const terms = part.terms.map(compile2);
        return (args) => sum2(terms.map((build) => build(args)));
      }
      case "product": {
        const factors = part.factors.map(compile2);
        return (args) => product2(factors.map((build) => build(args)));
      }
      case "negation": {
        const operand2 = compile2(part.operand);
        return (args) => negation2(operand2(args));
      }
      case "quotient": {
        const [over4, under] = [compile2(part.numerator), compile2(part.denominator)];
        return (args) => quotient2(over4(args), under(args));
      }
      case "power": {
        const [base, exponent] = [compile2(part.base), compile2(part.exponent)];
        return (args) => power2(base(args), exponent(args));
      }
      case "application": {
        const inner = part.args.map(compile2);
        return (args) => application(
          part.name,
          inner.map((build) => build(args)),
          part.primes
        );
      }
      case "derivative":
      case "cases": {
        return (args) => replaceFormals(part, formals, args);
      }
    }
  };
  return compile2(term2);
}
function replaceFormals(term2, formals, args) {
  return substitute(term2, new Map(formals.map((name, i) => [symbol(name), args[i]])));
}

// src/derive/engine.ts
function makeEngine(functions3, rules2) {
  return { functions: functions3, rules: rules2, conditions: ruleContext(functions3), templates: templatesOf(functions3) };
}
function tidyContext(engine2, variable2) {
  return { variable: variable2, identity: (term2) => applyIdentity(engine2, term2) };
}
function applyIdentity(engine2, term2) {
  for (const compiled of engine2.rules.rulesFor(term2)) {
    if (compiled.from.kind !== "application" || !compiled.id.startsWith("algebra/")) continue;
    if (compiled.to.size > compiled.from.size) continue;
    const match = firstMatch(compiled, term2, engine2.conditions);
    if (match === null) continue;
    const applied3 = applyAt(compiled, term2, [], match.bindings, engine2.conditions);
    if (!("refused" in applied3)) return applied3.after;
  }
  return null;
}

// src/derive/error.ts
var DeriveError = class extends Error {
  code;
  constructor(code, message) {
    super(message);
    this.name = "DeriveError";
    this.code = code;
  }
};
var RefutedLine = class extends Error {
  term;
  witness;
  constructor(term2, witness) {
    super("a line of the derivation is wrong");
    this.name = "RefutedLine";
    this.term = term2;
    this.witness = witness;
  }
};

// src/derive/tidy/tidy.ts
init_make();
init_rational();

// src/derive/tidy/content.ts
init_make();
init_rational();

// src/derive/tidy/weight.ts
init_rational();
var LARGE = 600;
function weight(term2) {
  switch (term2.kind) {
    case "number":
      return term2.value.d === 1n ? 1 : 3;
    case "symbol":
      return 1;
    case "sum": {
      let total = term2.terms.length - 1;
      term2.terms.forEach((part, i) => {
        total += weight(i > 0 && part.kind === "negation" ? part.operand : part);
      });
      return total;
    }
    case "product": {
      let total = term2.factors.length - 1;
      for (const factor2 of term2.factors) total += weight(factor2);
      return total;
    }
    case "negation":
      return weight(term2.operand) + (beginsWithNumber(term2.operand) ? 0 : 1);
    default: {
      let total = 1;
      for (const part of children(term2)) total += weight(part);
      return total;
    }
  }
}
function beginsWithNumber(term2) {
  switch (term2.kind) {
    case "number":
      return !isNegative(term2.value);
    case "product":
      return beginsWithNumber(term2.factors[0]);
    case "quotient":
      return beginsWithNumber(term2.numerator);
    default:
      return false;
  }
}
function lightest(first2, ...others) {
  if (first2.size > LARGE) return first2;
  let best2 = first2;
  let least2 = weight(first2);
  for (const other of others) {
    if (other === null || other.size > LARGE) continue;
    const own = weight(other);
    if (own < least2) {
      best2 = other;
      least2 = own;
    }
  }
  return best2;
}

// src/derive/tidy/content.ts
function membersOf(terms, context) {
  const bases = /* @__PURE__ */ new Map();
  return terms.map((term2) => {
    const { coefficient, factors: given } = factorsOf(term2);
    const factors = given.flatMap(withExponentialApart);
    let sign2 = coefficient;
    const aligned = factors.map((factor2) => {
      const n = numericValue(factor2.exponent);
      if (factor2.base.kind !== "sum" || factor2.base.size > LARGE || n === null || !isInteger(n)) return factor2;
      const own = normalSum(factor2.base);
      const known = bases.get(own.key);
      if (known === void 0) bases.set(own.key, { base: factor2.base, flipped: own.flipped });
      if (known === void 0 || known.base === factor2.base) return factor2;
      if (known.flipped !== own.flipped && n.n % 2n !== 0n) sign2 = sign2.neg();
      return { ...factor2, base: known.base };
    });
    if (sign2 === coefficient) return { term: term2, coefficient, factors: aligned };
    const size = compose({ coefficient: sign2.abs(), factors: aligned }, context.variable);
    return { term: isNegative(sign2) ? negated(size) : size, coefficient: sign2, factors: aligned };
  });
}
function withExponentialApart(factor2, _place, all2) {
  const [argument] = factor2.base.kind === "application" && factor2.base.name === "exp" ? factor2.base.args : [];
  if (argument?.kind !== "sum" || argument.size > LARGE) return [factor2];
  const apart = argument.terms.map((part) => ({ ...factor2, base: exponential3(part) }));
  return apart.some(({ base }) => all2.some((other) => other.base === base)) ? [factor2] : apart;
}
function sharedFactors2(members2) {
  const first2 = members2[0]?.factors ?? [];
  const factors = first2.flatMap((factor2) => {
    const exponents = members2.map((member) => exponentIn(member, factor2.base));
    return commonPower(factor2.base, exponents, members2);
  });
  return { coefficient: contentOf3(members2), factors };
}
function overOneBar(members2) {
  const bases = new Set(members2.flatMap(({ factors: factors2 }) => factors2.map(({ base }) => base)));
  const factors = [...bases].flatMap(
    (base) => commonPower(
      base,
      members2.map((member) => exponentIn(member, base) ?? ZERO),
      members2
    )
  );
  return { coefficient: contentOf3(members2), factors };
}
function commonPower(base, exponents, members2) {
  let least2 = null;
  for (const exponent of exponents) {
    if (exponent === null) return [];
    const value2 = numericValue(exponent);
    if (value2 === null) {
      const same3 = exponents.every((other) => other === exponent);
      return same3 ? [{ base, exponent, below: isBelow(base, members2) }] : [];
    }
    if (least2 === null || value2.compare(least2) < 0) least2 = value2;
  }
  if (least2 === null || isZero(least2)) return [];
  return [{ base, exponent: writtenNumber(least2), below: isNegative(least2) && isBelow(base, members2) }];
}
var exponentIn = ({ factors }, base) => factors.find((factor2) => factor2.base === base)?.exponent ?? null;
var isBelow = (base, members2) => members2.some(({ factors }) => factors.some((factor2) => factor2.base === base && factor2.below));
function contentOf3(members2) {
  let n = 0n;
  let d = 1n;
  for (const { coefficient } of members2) {
    n = gcd3(n, coefficient.n);
    d = d / gcd3(d, coefficient.d) * coefficient.d;
  }
  return n === 0n ? rational(1) : rational(n, d);
}
var dividedBy2 = (member, by) => multiplied(member, inverted(by));
var isTrivial = ({ coefficient, factors }) => factors.length === 0 && coefficient.equals(1);
var asFactored = (base) => ({
  coefficient: rational(1),
  factors: [{ base, exponent: ONE, below: false }]
});

// src/derive/tidy/fractions.ts
init_make();
init_rational();

// src/derive/tidy/expand.ts
init_rational();
var MANY = 48;
var HIGHEST_POWER = 4;
function expanded(members2, context) {
  if (!members2.some(({ factors }) => factors.some(isExpandable))) return null;
  const parts = [];
  for (const member of members2) {
    const rows = expandedMember(member);
    if (rows === null || parts.length + rows.length > MANY) return null;
    for (const row2 of rows) parts.push(compose(row2, context.variable));
  }
  return parts;
}
function isExpandable({ base, exponent }) {
  const value2 = numericValue(exponent);
  return base.kind === "sum" && value2 !== null && isInteger(value2) && !isNegative(value2) && value2.n <= HIGHEST_POWER;
}
function expandedMember({ coefficient, factors }) {
  let rows = [{ coefficient, factors: factors.filter((factor2) => !isExpandable(factor2)) }];
  for (const { base, exponent } of factors.filter(isExpandable)) {
    if (base.kind !== "sum") continue;
    const terms = base.terms.map(factorsOf);
    const times4 = Number(numerator(numericValue(exponent) ?? rational(1)));
    for (let i = 0; i < times4; i++) {
      if (rows.length * terms.length > MANY) return null;
      rows = rows.flatMap((row2) => terms.map((term2) => multiplied(row2, term2)));
    }
  }
  return rows;
}

// src/derive/tidy/polynomial.ts
init_make();
init_rational();
var MOST_ATOMS = 3;
var HIGHEST_POWER2 = 12;
var LONGEST2 = 160;
var LARGEST_NUMBER = 10n ** 18n;
function cancelled(top, bottom, variable2) {
  if (top.size > LONGEST2 || bottom.size > LONGEST2 || (top.traits & bottom.traits) === 0) return null;
  const atoms = /* @__PURE__ */ new Set([variable2]);
  if (!collectAtoms(bottom, atoms) || !collectAtoms(top, atoms)) return null;
  const list2 = [...atoms];
  try {
    const over4 = polynomialOf(top, list2);
    const under = polynomialOf(bottom, list2);
    if (isZeroDense(over4) || isZeroDense(under)) return null;
    const divisor2 = gcdDense(over4, under);
    if (isConstantDense(divisor2)) return null;
    const common = leadsNegative(divisor2) ? negateDense(divisor2) : divisor2;
    const [p, q] = [divideDense(over4, common), divideDense(under, common)];
    if (p === null || q === null) return null;
    const written4 = (polynomial) => termOf(polynomial, list2, variable2);
    return { top: written4(p), bottom: written4(q), common: written4(common) };
  } catch (error) {
    if (error instanceof Stop) return null;
    throw error;
  }
}
function leadsNegative(polynomial) {
  let part = polynomial;
  while (typeof part !== "bigint") part = part[part.length - 1] ?? 0n;
  return part < 0n;
}
function collectAtoms(term2, into3) {
  switch (term2.kind) {
    case "number":
      return isInteger(term2.value) && term2.value.n <= LARGEST_NUMBER;
    case "sum":
      return term2.terms.every((part) => collectAtoms(part, into3));
    case "product":
      return term2.factors.every((part) => collectAtoms(part, into3));
    case "negation":
      return collectAtoms(term2.operand, into3);
    case "power":
      if (wholePower(term2.exponent) === null) break;
      return collectAtoms(term2.base, into3);
    default:
      break;
  }
  into3.add(atomPower2(term2).atom);
  return into3.size <= MOST_ATOMS;
}
function atomPower2(term2) {
  const [argument] = term2.kind === "application" && term2.name === "exp" ? term2.args : [];
  if (argument === void 0 || argument.kind === "sum") return { atom: term2, n: 1 };
  const { coefficient, factors } = factorsOf(argument);
  if (!isInteger(coefficient) || coefficient.n > HIGHEST_POWER2) return { atom: term2, n: 1 };
  const unit = rational(isNegative(coefficient) ? -1 : 1);
  return { atom: exponential3(compose({ coefficient: unit, factors }, null)), n: Number(coefficient.n) };
}
function wholePower(exponent) {
  const value2 = numericValue(exponent);
  if (value2 === null || !isInteger(value2)) return null;
  const n = Number(numerator(value2));
  return n >= 0 && n <= HIGHEST_POWER2 ? n : null;
}
function polynomialOf(term2, atoms) {
  const of = (part) => polynomialOf(part, atoms);
  switch (term2.kind) {
    case "number":
      return constant3(numerator(term2.value), atoms.length);
    case "sum":
      return term2.terms.map(of).reduce((a, b) => subtractDense(a, negateDense(b)));
    case "product":
      return term2.factors.map(of).reduce(multiplyDense);
    case "negation":
      return negateDense(of(term2.operand));
    case "power": {
      const n2 = wholePower(term2.exponent);
      if (n2 === null) break;
      return powerOf3(of(term2.base), n2, atoms);
    }
    default:
      break;
  }
  const { atom, n } = atomPower2(term2);
  return powerOf3(variableAt(atoms.indexOf(atom), atoms.length), n, atoms);
}
var powerOf3 = (base, n, atoms) => Array.from({ length: n }, () => base).reduce(multiplyDense, constant3(1n, atoms.length));
function constant3(value2, variables) {
  if (variables === 0) return value2;
  const inner = constant3(value2, variables - 1);
  return isZeroDense(inner) ? [] : [inner];
}
function variableAt(index, variables) {
  if (index > 0) return [variableAt(index - 1, variables - 1)];
  return [constant3(0n, variables - 1), constant3(1n, variables - 1)];
}
function termOf(polynomial, atoms, variable2) {
  const terms = [];
  const visit = (part, depth, factors) => {
    if (typeof part === "bigint") {
      if (part !== 0n) terms.push(compose(multiplied({ coefficient: rational(part), factors }), variable2));
      return;
    }
    const base = atoms[depth] ?? ONE;
    for (let n = part.length - 1; n >= 0; n--) {
      const factor2 = { base, exponent: number(n), below: false };
      visit(part[n] ?? 0n, depth + 1, n === 0 ? factors : [...factors, factor2]);
    }
  };
  visit(polynomial, 0, []);
  return positiveFirst(terms);
}

// src/derive/tidy/sums.ts
init_rational();

// src/derive/tidy/squares.ts
init_make();
var MANY2 = 24;
var IDENTITIES = [
  { first: "sin", second: "cos", sign: 1, value: null },
  { first: "cosh", second: "sinh", sign: -1, value: null },
  { first: null, second: "sin", sign: -1, value: "cos" },
  { first: null, second: "cos", sign: -1, value: "sin" },
  { first: null, second: "sinh", sign: 1, value: "cosh" },
  { first: "cosh", second: null, sign: -1, value: "sinh" }
];
function squareIdentities(given, context) {
  let members2 = given;
  while (members2.length <= MANY2) {
    const joined2 = joinPair(members2, context);
    if (joined2 === null) break;
    members2 = joined2;
  }
  return members2;
}
function joinPair(members2, context) {
  for (const a of members2) {
    for (const square4 of members2.length < 2 ? [] : squaresIn(a)) {
      for (const b of members2) {
        const made = a === b ? null : joined(a, square4, b, context);
        if (made === null) continue;
        const first2 = members2.find((member) => member === a || member === b);
        return members2.flatMap((member) => member === first2 ? [made] : member === a || member === b ? [] : [member]);
      }
    }
  }
  return null;
}
function joined(a, square4, b, context) {
  for (const { first: first2, second: second3, sign: sign2, value: value2 } of IDENTITIES) {
    const isFirst = square4.base.name === first2;
    if (!isFirst && square4.base.name !== second3) continue;
    const otherName = isFirst ? second3 : first2;
    const other = otherName === null ? null : application(otherName, square4.base.args);
    const restA = a.factors.filter((factor2) => factor2 !== square4.factor);
    const restB = other === null ? b.factors : withoutSquare(b, other);
    if (restB === null || !b.coefficient.equals(sign2 === 1 ? a.coefficient : a.coefficient.neg())) continue;
    if (restA.length !== restB.length || keyOf(restA) !== keyOf(restB)) continue;
    const made = value2 === null ? [] : [{ base: application(value2, square4.base.args), exponent: TWO, below: false }];
    const factored2 = { coefficient: isFirst ? a.coefficient : b.coefficient, factors: [...restA, ...made] };
    return { ...factored2, term: compose(factored2, context.variable) };
  }
  return null;
}
var squaresIn = ({ factors }) => factors.flatMap(
  (factor2) => factor2.exponent === TWO && factor2.base.kind === "application" ? [{ base: factor2.base, factor: factor2 }] : []
);
function withoutSquare({ factors }, base) {
  const found = factors.find((factor2) => factor2.base === base && factor2.exponent === TWO);
  return found === void 0 ? null : factors.filter((factor2) => factor2 !== found);
}

// src/derive/tidy/sums.ts
var OPENED2 = 64;
function tidySum(terms, context, effort = 2) {
  const members2 = membersOf(terms.flatMap(opened2), context);
  const collected = squareIdentities(collect2(members2, context), context);
  const plain = positiveFirst(collected.map(({ term: term2 }) => term2));
  if (effort === 0 || collected.length < 2 || collected.length > MANY || plain.size > LARGE) return plain;
  const sumUp = (parts) => tidySum(parts, context, effort === 2 ? 1 : 0);
  const multipliedOut2 = expanded(collected, context);
  const best2 = lightest(
    plain,
    multipliedOut2 && sumUp(multipliedOut2),
    effort === 2 ? takenOut(collected, overOneBar(collected), sumUp, context) : null,
    effort === 2 ? grouped2(collected, sumUp, context) : null
  );
  const shared = sharedFactors2(collected);
  const factored2 = takenOut(collected, shared, sumUp, context);
  if (factored2 === null) return best2;
  const isTelling = shared.factors.some(({ base }) => base.kind === "application" && base.name !== "exp");
  return isTelling && weight(factored2) === weight(best2) ? factored2 : lightest(best2, factored2);
}
function opened2(term2) {
  if (term2.kind === "sum") return term2.terms.length > OPENED2 ? [term2] : term2.terms;
  if (term2.kind === "negation" && term2.operand.kind === "sum") return opened2(term2.operand).map(negated);
  return [term2];
}
function collect2(members2, context) {
  const places = /* @__PURE__ */ new Map();
  for (const member of members2) {
    if (isZero(member.coefficient)) continue;
    const key = keyOf(member.factors);
    const known = places.get(key);
    if (known === void 0) places.set(key, { coefficient: member.coefficient, first: member, alone: true });
    else {
      known.coefficient = known.coefficient.add(member.coefficient);
      known.alone = false;
    }
  }
  const kept = [];
  for (const { coefficient, first: first2, alone } of places.values()) {
    if (isZero(coefficient)) continue;
    const factored2 = { coefficient, factors: first2.factors };
    kept.push(alone ? first2 : { ...factored2, term: compose(factored2, context.variable) });
  }
  return kept;
}
function takenOut(members2, outer, sumUp, context) {
  if (isTrivial(outer)) return null;
  const rest2 = sumUp(members2.map((member) => compose(dividedBy2(member, outer), context.variable)));
  const product3 = rest2.kind === "sum" ? asFactored(rest2) : factorsOf(rest2);
  return compose(multiplied(outer, product3), context.variable);
}
function grouped2(members2, sumUp, context) {
  if (members2.length < 3) return null;
  const seen = /* @__PURE__ */ new Set();
  let best2 = null;
  for (const { factors } of members2) {
    for (const { base } of factors) {
      if (base.kind !== "application" || base.name !== "exp" || seen.has(base)) continue;
      seen.add(base);
      const inside = members2.filter((member) => member.factors.some((factor2) => factor2.base === base));
      if (inside.length < 2 || inside.length === members2.length) continue;
      const group2 = takenOut(inside, sharedFactors2(inside), sumUp, context);
      if (group2 === null) continue;
      const first2 = members2.indexOf(inside[0]);
      const terms = members2.flatMap(
        (member, i) => i === first2 ? [group2] : inside.includes(member) ? [] : [member.term]
      );
      const candidate = positiveFirst(terms);
      best2 = best2 === null ? candidate : lightest(best2, candidate);
    }
  }
  return best2;
}

// src/derive/tidy/fractions.ts
function tidyProduct(term2, context) {
  if (term2.factors.includes(ZERO)) return ZERO;
  const settled = isSettled(term2.factors) && isInOrder(term2.factors, context.variable);
  const factored2 = factorsOf(term2);
  const plain = settled ? term2 : compose(factored2, context.variable);
  return lightest(
    plain,
    reduced(factored2, context),
    multipliedOut(factored2, context),
    withOneExponential(factored2, context)
  );
}
function tidyQuotient(term2, context) {
  const { numerator: top, denominator: bottom } = term2;
  if (bottom === ONE) return top;
  if (bottom === ZERO) return term2;
  if (top === ZERO) return ZERO;
  const factored2 = factorsOf(term2);
  const composed = compose(factored2, context.variable);
  const single2 = sameFraction(composed, term2) ? term2 : composed;
  return lightest(
    single2,
    reduced(factored2, context),
    multipliedOut(factored2, context),
    withOneExponential(factored2, context),
    split2(single2, context)
  );
}
function tidyNegative(term2, context) {
  const { coefficient, factors } = factorsOf(term2);
  const composed = compose({ coefficient: coefficient.neg(), factors }, context.variable);
  return composed.kind === "negation" ? lightest(negation2(term2), composed) : lightest(composed, negation2(term2));
}
function split2(term2, context) {
  if (term2.kind !== "quotient" || term2.numerator.kind !== "sum" || term2.denominator.kind === "sum") return null;
  if (term2.size > LARGE) return null;
  const { denominator } = term2;
  const parts = term2.numerator.terms.map((part) => compose(factorsOf(quotient2(part, denominator)), context.variable));
  return tidySum(parts, context, 1);
}
function multipliedOut({ coefficient, factors }, context) {
  const sums = factors.filter(({ base, exponent }) => base.kind === "sum" && exponent === ONE && base.size <= LARGE);
  if (sums.some(({ base }) => postorder(base).some(isExponential))) return null;
  const parts = sums.length < 2 ? null : expanded([{ coefficient: rational(1), factors: sums }], context);
  if (parts === null) return null;
  const rest2 = { coefficient, factors: factors.filter((factor2) => !sums.includes(factor2)) };
  const product3 = tidySum(parts, context, 1);
  return compose(multiplied(rest2, product3.kind === "sum" ? asFactored(product3) : factorsOf(product3)), context.variable);
}
function withOneExponential({ coefficient, factors }, context) {
  const isSingle = ({ base, exponent }) => isExponential(base) && (exponent === ONE || isMinusOne2(exponent));
  const exponentials2 = factors.filter(isSingle);
  if (exponentials2.length < 2 || exponentials2.some(({ base }) => context.kept?.has(base))) return null;
  const exponents = exponentials2.map(({ base, exponent }) => {
    const [argument = ZERO] = children(base);
    return exponent === ONE ? argument : scaled(argument, rational(-1));
  });
  const joined2 = { base: exponential3(tidySum(exponents, context)), exponent: ONE, below: false };
  const [first2] = exponentials2;
  const all2 = factors.flatMap(
    (factor2) => factor2 === first2 ? [joined2] : exponentials2.includes(factor2) ? [] : [factor2]
  );
  return compose({ coefficient, factors: all2 }, context.variable);
}
var isExponential = (term2) => term2.kind === "application" && term2.name === "exp";
var isMinusOne2 = (exponent) => numericValue(exponent)?.equals(-1) === true;
function reduced({ coefficient, factors }, context) {
  if (!factors.some(({ base }) => base.kind === "sum" && base.size <= LARGE)) return null;
  const content2 = factors.some(({ exponent }) => startsNegative(exponent)) ? overOneBar : sharedFactors2;
  let all2 = multiplied(
    { coefficient, factors: [] },
    ...factors.map((factor2) => withContentOut(factor2, content2, context))
  );
  for (const under of all2.factors) {
    const power3 = isSumBelow(under);
    if (power3 === null) continue;
    const over4 = all2.factors.find(({ base, exponent }) => base.kind === "sum" && exponent === ONE);
    if (over4 === void 0) break;
    const found = cancelled(over4.base, under.base, context.variable);
    if (found === null) continue;
    const rest2 = all2.factors.filter((factor2) => factor2 !== under && factor2 !== over4);
    all2 = multiplied(
      { coefficient: all2.coefficient, factors: rest2 },
      factorsOf(found.top),
      raisedTo(factorsOf(found.bottom), -power3),
      raisedTo(factorsOf(found.common), 1 - power3)
    );
    return reduced(all2, context) ?? compose(all2, context.variable);
  }
  return compose(all2, context.variable);
}
function isSumBelow({ base, exponent }) {
  const value2 = base.kind === "sum" ? numericValue(exponent) : null;
  return value2 !== null && isInteger(value2) && isNegative(value2) && value2.n < 64n ? -Number(numerator(value2)) : null;
}
function raisedTo({ coefficient, factors }, n) {
  return {
    coefficient: coefficient.pow(n) ?? coefficient,
    factors: factors.map(({ base, exponent }) => ({ base, exponent: scaled(exponent, rational(n)), below: n < 0 }))
  };
}
function withContentOut(factor2, contentOf4, context) {
  const asItIs = { coefficient: rational(1), factors: [factor2] };
  const n = numericValue(factor2.exponent);
  if (factor2.base.kind !== "sum" || factor2.base.size > LARGE || n === null || !isInteger(n) || n.n > 64n) return asItIs;
  const members2 = membersOf(factor2.base.terms, context);
  const content2 = contentOf4(members2);
  if (isTrivial(content2)) return asItIs;
  const rest2 = tidySum(
    members2.map((member) => compose(dividedBy2(member, content2), context.variable)),
    context,
    1
  );
  if (rest2 === ZERO) return asItIs;
  return raisedTo(multiplied(content2, rest2.kind === "sum" ? asFactored(rest2) : factorsOf(rest2)), Number(numerator(n)));
}
function isSettled(factors) {
  const seen = /* @__PURE__ */ new Set();
  const functions3 = /* @__PURE__ */ new Set();
  for (const [i, factor2] of factors.entries()) {
    if (factor2.kind === "number" ? i > 0 || isOne(factor2) : SPLITTABLE.has(factor2.kind)) return false;
    const base = factor2.kind === "power" ? factor2.base : factor2;
    if (seen.has(base) || base.kind === "sum" && functions3.has("sum")) return false;
    if (base.kind === "sum") functions3.add("sum");
    const family = base.kind === "application" ? FAMILIES.get(base.name) : void 0;
    if (family !== void 0) {
      if (functions3.has(family) || factors.some((other) => other === children(base)[0])) return false;
      functions3.add(family);
    }
    seen.add(base);
  }
  return true;
}
var SPLITTABLE = /* @__PURE__ */ new Set(["negation", "quotient", "product"]);
var FAMILIES = /* @__PURE__ */ new Map([
  ["exp", "exp"],
  ["sqrt", "root"],
  ["abs", "sign"],
  ["sign", "sign"]
]);
function isInOrder(factors, variable2) {
  let changing = false;
  for (const factor2 of factors) {
    if (dependsOn(factor2, variable2)) changing = true;
    else if (changing) return false;
  }
  return true;
}
function sameFraction(a, b) {
  if (a.kind !== "quotient" || a.size !== b.size) return false;
  return sameMembers(a.numerator, b.numerator) && sameMembers(a.denominator, b.denominator);
}
function sameMembers(a, b) {
  if (a === b) return true;
  if (a.kind !== "product" || b.kind !== "product" || a.factors.length !== b.factors.length) return false;
  return b.factors.every((factor2) => a.factors.includes(factor2)) && b.factors.slice(1).every(({ kind }) => kind !== "number");
}

// src/derive/tidy/tidy.ts
var WALKS = 12;
function tidy(term2, context, kept = NONE3) {
  const own = { ...context, kept };
  const seen = [term2];
  for (; ; ) {
    const next2 = walk(seen[seen.length - 1], own, kept);
    const before = seen.indexOf(next2);
    if (before >= 0) return seen.slice(before).reduce((a, b) => isBefore(b, a) ? b : a);
    if (seen.length > WALKS) return next2;
    seen.push(next2);
  }
}
var NONE3 = /* @__PURE__ */ new Set();
var isBefore = (a, b) => a.size < b.size || a.size === b.size && compareTerms(a, b) < 0;
function walk(term2, context, kept) {
  return fold(term2, (part, of) => {
    if (part.kind === "symbol" || kept.has(part)) return part;
    const parts = children(part);
    const tidied = parts.map(of);
    const changed = tidied.some((child, i) => child !== parts[i]);
    return tidyNode(changed ? withChildren(part, tidied) : part, context);
  });
}
function tidyNode(term2, context) {
  switch (term2.kind) {
    case "number":
      return term2.spelling === null && (isNegative(term2.value) || !isInteger(term2.value)) ? writtenNumber(term2.value) : term2;
    case "symbol":
    case "derivative":
      return term2;
    case "negation":
      return tidyNegation(term2.operand, context);
    case "sum":
      return tidySum(term2.terms, context);
    case "product":
      return tidyProduct(term2, context);
    case "quotient":
      return tidyQuotient(term2, context);
    case "power":
      return tidyPower(term2.base, term2.exponent, context);
    case "application":
      return tidyApplication(term2, context);
    case "cases": {
      const [first2] = term2.branches;
      const same3 = first2 !== void 0 && term2.branches.every(({ value: value2 }) => value2 === first2.value);
      return same3 && term2.otherwise === first2.value ? first2.value : term2;
    }
  }
}
function tidyNegation(operand2, context) {
  switch (operand2.kind) {
    case "sum": {
      const opposite2 = oppositeSum(operand2);
      return startsNegative(opposite2) ? negation2(operand2) : opposite2;
    }
    case "product":
    case "quotient":
      return numericValue(operand2) === null ? tidyNegative(operand2, context) : negation2(operand2);
    default:
      return negated(operand2);
  }
}
function tidyPower(base, exponent, context) {
  const term2 = power2(base, exponent);
  const n = numericValue(exponent);
  if (base === ONE) return ONE;
  if (n === null) return term2;
  if (n.equals(1)) return base;
  if (n.equals(0)) return base === ZERO ? term2 : ONE;
  const value2 = numericValue(base);
  if (value2 !== null) return powerOfNumber(value2, n) ?? term2;
  if (!isInteger(n)) return term2;
  switch (base.kind) {
    case "application":
      return powerOfApplication(base, n, context) ?? term2;
    case "power": {
      const inner = numericValue(base.exponent);
      return inner === null ? term2 : tidyPower(base.base, writtenNumber(inner.mul(n)), context);
    }
    case "sum": {
      if (!startsNegative(base)) return term2;
      const turned = power2(oppositeSum(base), exponent);
      return n.n % 2n === 0n ? turned : negation2(turned);
    }
    case "negation":
    case "quotient":
    case "product": {
      const taken = factorsOf(term2);
      return taken.coefficient.equals(1) && base.kind === "product" ? term2 : compose(taken, context.variable);
    }
    default:
      return term2;
  }
}
function powerOfApplication({ name, args }, n, context) {
  const [u] = args;
  if (u === void 0 || args.length > 1) return null;
  if (name === "exp") return application("exp", [scaled(u, n)]);
  const whole4 = name === "sqrt" ? n.div(2) : name === "abs" && numerator(n) % 2n === 0n ? n : null;
  return whole4 === null || !isInteger(whole4) ? null : tidyPower(u, writtenNumber(whole4), context);
}
function tidyApplication(term2, context) {
  if (term2.primes > 0) return term2;
  const [argument] = term2.args;
  if (term2.name === "sqrt" && argument !== void 0) {
    const value2 = numericValue(argument);
    const root3 = value2 === null ? rootWithSquareOut(argument, context) : rootOfNumber(value2);
    if (root3 !== null) return root3;
  }
  const rewritten = context.identity(term2);
  return rewritten === null ? term2 : tidy(rewritten, context, new Set(term2.args));
}
function rootWithSquareOut(radicand, context) {
  if (radicand.size > LARGE) return null;
  const { coefficient, factors } = radicand.kind === "sum" ? { ...overOneBar(radicand.terms.map((term2) => ({ term: term2, ...factorsOf(term2) }))), factors: [] } : factorsOf(radicand);
  const root3 = squareRoot(coefficient);
  if (root3 === null || root3.outer.equals(1) || root3.inner !== 1n) return null;
  const inside = radicand.kind === "sum" ? sum2(radicand.terms.map((term2) => scaled(term2, coefficient.inverse()))) : compose({ coefficient: rational(1), factors }, context.variable);
  const outside = { coefficient: root3.outer, factors: [] };
  return compose(multiplied(outside, factorsOf(application("sqrt", [inside]))), context.variable);
}

// src/derive/definedness.ts
var LARGEST4 = 2e3;
function refuseDivisionByZero({ body, variable: variable2, name }, engine2) {
  if (body.size > LARGEST4) return;
  const context = tidyContext(engine2, variable2);
  for (const part of postorder(body)) {
    if (part.kind !== "quotient" || tidy(part.denominator, context) !== ZERO) continue;
    const shown = printText(part.denominator, { functions: engine2.functions });
    throw new DeriveError("division-by-zero", `the definition of ${name} divides by ${shown}, which is 0`);
  }
}
var PLACES = [0, 0.1, -0.1, 0.5, -0.5, 1, -1, 1.5, -1.5, 2, -2, 3.3, -3.3, 10, -10, 1e3, -1e3];
var PARAMETERS = [
  (i) => 0.7 + i,
  (i) => -0.7 - i,
  (i) => i % 2 === 0 ? 1.3 + i : -1.3 - i,
  (i) => i % 2 === 0 ? -0.4 - i : 2.1 + i
];
function remarkOnNowhere({ body, variable: variable2, name }, engine2) {
  if (!dependsOn(body, variable2) || hasValue(body, variable2, engine2)) return [];
  const text2 = `No place was found at which ${name} has a real value: nothing could be checked.`;
  return [{ kind: "bound", text: text2 }];
}
function hasValue(body, variable2, engine2) {
  try {
    const { symbols, evaluate: evaluate2 } = compiledTerm(body, engine2);
    return PARAMETERS.some(
      (parameter) => PLACES.some(
        (place2) => Number.isFinite(evaluate2(symbols.map((symbol2, i) => symbol2 === variable2 ? place2 : parameter(i))))
      )
    );
  } catch (error) {
    if (error instanceof NumericError) return true;
    throw error;
  }
}

// src/derive/detail.ts
function atDetail(drafts, detail) {
  switch (detail) {
    case "lecture":
      return drafts;
    case "full":
      return drafts.flatMap(oneRuleALine);
    case "brief":
      return brief2(drafts);
  }
}
function oneRuleALine(draft) {
  const lines = [];
  let waiting = [];
  for (const step2 of draft.steps) {
    waiting = [...waiting, step2];
    if (step2.after === step2.before || step2.rule === "algebra/reorder") continue;
    lines.push({ ...draft, term: step2.after, steps: waiting });
    waiting = [];
  }
  const last = lines.pop();
  return last === void 0 ? [draft] : [...lines, { ...last, term: draft.term, steps: [...last.steps, ...waiting] }];
}
function brief2(drafts) {
  const kept = [];
  let waiting = [];
  drafts.forEach((draft, i) => {
    const [before, after] = [drafts[i - 1], drafts[i + 1]];
    waiting = [...waiting, ...draft.steps];
    if (before !== void 0 && after !== void 0 && sameRun(before, draft) && sameRun(draft, after)) return;
    kept.push({ ...draft, steps: waiting });
    waiting = [];
  });
  return kept;
}
var sameRun = (a, b) => a.subject.name === b.subject.name && a.subject.primes === b.subject.primes && a.domain === b.domain;

// src/derive/differentiate.ts
init_make();
init_rational();
init_traits();
function differentiate(term2, variable2, templates) {
  return fold(
    term2,
    (part, of) => mayContain(part, variable2) ? differentiatePart(part, variable2, of, templates) : ZERO
  );
}
function differentiatePart(term2, variable2, of, templates) {
  switch (term2.kind) {
    case "number":
      return ZERO;
    case "symbol":
      return term2 === variable2 ? ONE : ZERO;
    case "sum": {
      const terms = [];
      for (const part of term2.terms) {
        const slope = of(part);
        if (slope !== ZERO) terms.push(slope);
      }
      return sumOf(terms);
    }
    case "negation": {
      const slope = of(term2.operand);
      return slope === ZERO ? ZERO : slope.kind === "negation" ? slope.operand : negation2(slope);
    }
    case "product":
      return ofProduct(term2, of);
    case "quotient":
      return ofQuotient(term2, of);
    case "power":
      return ofPower2(term2, of);
    case "application":
      return ofApplication(term2, of, templates);
    case "derivative": {
      let slope = term2.body;
      for (let i = 0; i < term2.order; i++) slope = differentiate(slope, term2.variable, templates);
      return differentiate(slope, variable2, templates);
    }
    case "cases": {
      const branches = term2.branches.map(({ condition, value: value2 }) => ({ condition, value: of(value2) }));
      const otherwise = term2.otherwise === null ? null : of(term2.otherwise);
      if (branches.every(({ value: value2 }) => value2 === ZERO) && otherwise === ZERO) return ZERO;
      return cases(branches, otherwise);
    }
  }
}
function times(a, b) {
  if (a === ZERO || b === ZERO) return ZERO;
  return a === ONE ? b : b === ONE ? a : product2([a, b]);
}
function ofProduct(term2, of) {
  const { factors } = term2;
  const terms = [];
  for (let i = 0; i < factors.length; i++) {
    const slope = of(factors[i]);
    if (slope === ZERO) continue;
    const rest2 = factors.slice();
    if (slope === ONE) rest2.splice(i, 1);
    else rest2[i] = slope;
    terms.push(rest2.length === 1 ? rest2[0] : product2(rest2));
  }
  return sumOf(terms);
}
function ofQuotient(term2, of) {
  const u = term2.numerator;
  const v = term2.denominator;
  const du = of(u);
  const dv = of(v);
  if (dv === ZERO) return du === ZERO ? ZERO : quotient2(du, v);
  const square4 = power2(v, TWO);
  if (du === ZERO) return u === ZERO ? ZERO : negation2(quotient2(times(u, dv), square4));
  return quotient2(difference2(times(v, du), times(u, dv)), square4);
}
function ofPower2(term2, of) {
  const { base, exponent } = term2;
  const dBase = of(base);
  const dExponent = of(exponent);
  if (dExponent === ZERO) {
    if (dBase === ZERO) return ZERO;
    const lowered = exponent.kind === "number" ? lowerBy1(base, exponent) : power2(base, difference2(exponent, ONE));
    return times(times(exponent, lowered), dBase);
  }
  const logarithm3 = application("ln", [base]);
  if (dBase === ZERO) return times(times(term2, logarithm3), dExponent);
  return product2([term2, sum2([times(dExponent, logarithm3), quotient2(times(exponent, dBase), base)])]);
}
function lowerBy1(base, exponent) {
  const lowered = numberOf(exponent.value.sub(rational(1)));
  return lowered === ONE ? base : lowered === ZERO ? ONE : power2(base, lowered);
}
function ofApplication(term2, of, templates) {
  const known = term2.primes === 0 ? templates(term2.name) : null;
  if (known === null) {
    const [argument] = term2.args;
    if (argument === void 0 || term2.args.length > 1) {
      throw new DeriveError(
        "unsupported-function",
        `${term2.name} is an unknown function of ${term2.args.length} arguments; only functions of one argument can stay unknown`
      );
    }
    return times(application(term2.name, term2.args, term2.primes + 1), of(argument));
  }
  if (known.partials !== null) {
    const terms = [];
    for (let i = 0; i < term2.args.length; i++) {
      const inner = of(term2.args[i]);
      if (inner === ZERO) continue;
      const partial = known.partials[i];
      if (partial === void 0) throw noDerivative(term2, i);
      terms.push(times(partial(term2.args), inner));
    }
    return sumOf(terms);
  }
  if (known.definition === null) throw noDerivative(term2, 0);
  const slopes = new Map(term2.args.map((argument) => [argument, of(argument)]));
  return throughDefinition(known.definition(term2.args), slopes, templates);
}
function throughDefinition(body, slopes, templates) {
  return fold(body, (part, of) => slopes.get(part) ?? differentiatePart(part, NOWHERE, of, templates));
}
var NOWHERE = symbol("");
function noDerivative(term2, argument) {
  return new DeriveError(
    "unsupported-function",
    `the table gives no derivative of ${term2.name} in its argument number ${argument + 1}`
  );
}

// src/derive/explain.ts
init_make();
var MATCHES = 24;
var MOVES = 40;
var SIMPLIFYING = [
  "zero-product",
  "one-product",
  "zero-sum",
  "zero-quotient",
  "quotient-by-one",
  "power-one",
  "double-negation",
  "negation-of-zero",
  "add-numbers",
  "multiply-numbers",
  "power-of-number",
  "opposites",
  "double",
  "like-terms",
  "minus-times-minus",
  "sign-in-front",
  "sign-of-numerator",
  "square",
  "power-times-base",
  "product-of-powers",
  "power-of-exponential",
  "product-of-exponentials",
  "square-of-root",
  "same-over-same"
].map((name) => `algebra/${name}`);
var GENERAL = /* @__PURE__ */ new Set([
  "algebra/add-and-subtract",
  "algebra/expand",
  "algebra/factor",
  "algebra/one-fraction",
  "algebra/rearrange",
  "algebra/extend",
  "algebra/reorder",
  "closing/identity"
]);
function explain(board, path, target) {
  const part = board.at(path);
  if (part === target) return true;
  if (congruent(part, target)) return explainCongruent(board, path, part, target);
  return explainChildren(board, path, part, target) || explainByOneRule(board, path, part, target) || explainBySimplifying(board, path, target) || explainByInverse(board, path, target) || explainByDefinition(board, path, target) || explainByRearranging(board, path, target);
}
function explainCongruent(board, path, part, target) {
  if (part.size > target.size && explainBySimplifying(board, path, target)) return true;
  return board.applyAs("algebra/reorder", path, { u: part }, target);
}
function explainChildren(board, path, part, target) {
  if (part.kind !== target.kind) return false;
  if (part.kind === "application" && target.kind === "application" && (part.name !== target.name || part.primes !== target.primes))
    return false;
  if (part.kind === "cases" && target.kind === "cases" && part.branches.length !== target.branches.length) return false;
  const from = children(part);
  const to = children(target);
  if (from.length !== to.length) return false;
  const differing = from.flatMap((child, i) => child === to[i] ? [] : [i]);
  if (differing.length === 0) return false;
  const pairs = differing.map((i) => [from[i], to[i]]);
  if (!pairs.every(([a, b]) => board.context.mayEqual(a, b))) return false;
  const trial = board.copy();
  if (!differing.every((i) => explain(trial, [...path, i], to[i]))) return false;
  board.adopt(trial);
  return true;
}
function explainByOneRule(board, path, part, target) {
  const named = namedFunction(part, target);
  if (named !== null) {
    const trial = board.copy();
    if (trial.applyFirst([named], path) !== null && congruent(trial.at(path), target)) {
      board.adopt(trial);
      return true;
    }
  }
  for (const compiled of board.context.rules.rulesFor(part)) {
    const { id } = compiled;
    if (GENERAL.has(id) || id.startsWith("derivative/") || id.startsWith("mistake/")) continue;
    let tried = 0;
    for (const match of matches(compiled, part, board.context.conditions)) {
      if (tried++ >= MATCHES) break;
      const applied3 = applyAt(compiled, part, [], match.bindings, board.context.conditions);
      if (!("refused" in applied3) && congruent(applied3.after, target))
        return board.applyAs(id, path, match.bindings, target);
    }
  }
  return false;
}
function namedFunction(part, target) {
  if (target.kind === "application" && target.primes === 0) return `recognise/${target.name}`;
  return part.kind === "application" && part.primes === 0 ? `definition/${part.name}` : null;
}
function addedAndSubtracted(part, target) {
  if (target.kind !== "sum") return null;
  const added3 = target.terms.find((term2) => target.terms.includes(negation2(term2)));
  if (added3 === void 0) return null;
  const rest2 = target.terms.filter((term2) => term2 !== added3 && term2 !== negation2(added3));
  return congruent(sumOf(rest2), part) ? added3 : null;
}
function explainBySimplifying(board, path, target) {
  const trial = board.copy();
  const settled = /* @__PURE__ */ new Set();
  let reached = trial.at(path);
  for (let move = 0; move < MOVES && !isWritten(reached, target); move++) {
    if (innermostSimplification(trial, path, settled) === null) break;
    reached = trial.at(path);
  }
  if (reached === board.at(path)) return false;
  if (reached !== target) {
    const last = congruent(reached, target) ? trial.applyAs("algebra/reorder", path, { u: reached }, target) : explainByOneRule(trial, path, reached, target);
    if (!last) return false;
  }
  board.adopt(trial);
  return true;
}
var isWritten = (reached, target) => reached.size <= target.size && congruent(reached, target);
function innermostSimplification(board, path, settled) {
  const visit = (term2, at2) => {
    if (settled.has(term2)) return null;
    const list2 = children(term2);
    for (let i = 0; i < list2.length; i++) {
      const found = visit(list2[i], [...at2, i]);
      if (found !== null) return found;
    }
    const applied3 = board.applyFirst(SIMPLIFYING, at2);
    if (applied3 === null) settled.add(term2);
    return applied3;
  };
  const part = subtermAt(board.term, path);
  return part === null ? null : visit(part, path);
}
function explainByInverse(board, path, target) {
  if (target.kind !== "application" || target.args.length !== 1) return false;
  const part = board.at(path);
  for (const { id } of board.context.rules.rules) {
    if (!id.startsWith(`closing/${target.name}-of-`)) continue;
    const trial = board.copy();
    if (trial.applyFirst([id], path) === null) continue;
    if (!explain(trial, [...path, 0], target.args[0]) || trial.at(path) !== target) continue;
    board.adopt(trial);
    return true;
  }
  return part === target;
}
function explainByDefinition(board, path, target) {
  const part = board.at(path);
  const place2 = newFunction(part, target);
  if (place2 === null) return false;
  const spelling = new Board(target, board.context);
  if (spelling.applyFirst([`definition/${place2.name}`], place2.path) === null) return false;
  const trial = board.copy();
  if (!explain(trial, path, spelling.term)) return false;
  const at2 = [...path, ...place2.path];
  if (trial.applyFirst([`recognise/${place2.name}`], at2) === null || trial.at(path) !== target) return false;
  board.adopt(trial);
  return true;
}
function newFunction(part, target) {
  const known = new Set(postorder(part).flatMap((term2) => term2.kind === "application" ? [term2.name] : []));
  const visit = (term2, path) => {
    if (term2.kind === "application" && term2.primes === 0 && path.length > 0 && !known.has(term2.name))
      return { name: term2.name, path };
    const list2 = children(term2);
    for (let i = 0; i < list2.length; i++) {
      const found = visit(list2[i], [...path, i]);
      if (found !== null) return found;
    }
    return null;
  };
  return visit(target, []);
}
function explainByRearranging(board, path, target) {
  const part = board.at(path);
  const added3 = addedAndSubtracted(part, target);
  if (added3 !== null && board.applyAs("algebra/add-and-subtract", path, { u: part, c: added3 }, target)) return true;
  const split3 = twoParts(target);
  if (split3 !== null) {
    const [v, w] = split3.parts;
    const before = part.kind === "sum" ? twoParts(part) : null;
    if (split3.kind === "sum" && part.kind !== "sum" && board.applyAs("algebra/expand", path, { u: part, v, w }, target))
      return true;
    if (split3.kind === "quotient" && board.applyAs("algebra/one-fraction", path, { u: part, v, w }, target))
      return true;
    if (split3.kind === "product" && before !== null) {
      const [u, t] = before.parts;
      if (board.applyAs("algebra/factor", path, { u, t, v, w }, target)) return true;
    }
  }
  return board.applyAs("algebra/rearrange", path, { u: part, v: target }, target) || board.applyAs("closing/identity", path, { u: part, v: target }, target);
}
function twoParts(term2) {
  switch (term2.kind) {
    case "sum":
      return { kind: "sum", parts: [term2.terms[0], rest(term2.terms, "sum")] };
    case "product":
      return { kind: "product", parts: [term2.factors[0], rest(term2.factors, "product")] };
    case "quotient":
      return { kind: "quotient", parts: [term2.numerator, term2.denominator] };
    default:
      return null;
  }
}
function rest(list2, kind) {
  return kind === "sum" ? sumOf(list2.slice(1)) : productOf(list2.slice(1));
}

// src/derive/fingerprint.ts
var POINTS = [0.4142135624, 1.2599210499, -0.8123];
var TOLERANCE = 1e-7;
function fingerprints(evaluate2) {
  const seen = /* @__PURE__ */ new Map();
  const valuesOf = (term2) => {
    const known = seen.get(term2);
    if (known !== void 0) return known;
    const values = fingerprint(term2, evaluate2);
    seen.set(term2, values);
    return values;
  };
  return (a, b) => {
    const left = valuesOf(a);
    const right = valuesOf(b);
    return left.every((value2, i) => !differ(value2, right[i] ?? Number.NaN));
  };
}
function fingerprint(term2, evaluate2) {
  try {
    const at2 = evaluate2(term2);
    return POINTS.map((point2) => at2(new Everywhere(point2)));
  } catch {
    return POINTS.map(() => Number.NaN);
  }
}
var Everywhere = class extends Map {
  point;
  constructor(point2) {
    super();
    this.point = point2;
  }
  get(symbol2) {
    return this.point + (symbol2.hash >>> 0) % 89 / 890;
  }
};
var differ = (a, b) => Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) > TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));

// src/derive/lesson/higher-order.ts
init_make();

// src/derive/lesson/differentiation.ts
init_traits();

// src/derive/lesson/standing.ts
init_traits();
var MANY3 = 256;
function standingDerivatives(term2) {
  const found = [];
  const visit = (part, path) => {
    if (!hasDerivative(part) || found.length >= MANY3) return;
    if (part.kind === "derivative") found.push(path);
    else {
      children(part).forEach((child, i) => {
        visit(child, [...path, i]);
      });
    }
  };
  visit(term2, []);
  return found;
}
function isEasy({ body, variable: variable2, order }, isConstant2) {
  if (order > 1) return false;
  const linear3 = (term2) => {
    if (term2 === variable2 || isConstant2(term2)) return true;
    switch (term2.kind) {
      case "negation":
        return linear3(term2.operand);
      case "sum":
        return term2.terms.every(linear3);
      case "product":
        return term2.factors.filter((factor2) => !isConstant2(factor2)).length === 1 && term2.factors.every(linear3);
      case "quotient":
        return isConstant2(term2.denominator) && linear3(term2.numerator);
      default:
        return false;
    }
  };
  const monomial = (term2) => linear3(term2) || term2.kind === "power" && term2.base === variable2 && isConstant2(term2.exponent) || onlyExponential(term2);
  const onlyExponential = (term2) => term2.kind === "application" && term2.args.length === 1 && !isConstant2(term2) && linear3(term2.args[0]) || term2.kind === "power" && isConstant2(term2.base) && linear3(term2.exponent);
  const easy = (term2) => {
    if (monomial(term2)) return true;
    switch (term2.kind) {
      case "negation":
        return easy(term2.operand);
      case "sum":
        return term2.terms.every(easy);
      case "product": {
        const dependent = term2.factors.filter((factor2) => !isConstant2(factor2));
        return dependent.length === 1 && easy(dependent[0]);
      }
      case "quotient":
        return isConstant2(term2.denominator) && easy(term2.numerator);
      default:
        return false;
    }
  };
  return easy(body);
}

// src/derive/lesson/differentiation.ts
var LINEAR = [
  "derivative/constant",
  "derivative/variable",
  "derivative/negation",
  "derivative/constant-factor",
  "derivative/constant-divisor",
  "derivative/difference",
  "derivative/sum"
];
var TAUGHT = [
  "derivative/square",
  "derivative/power",
  "derivative/power-symbolic",
  "derivative/square-chain",
  "derivative/power-chain",
  "derivative/power-symbolic-chain",
  "derivative/exponential",
  "derivative/exponential-chain",
  "derivative/reciprocal-of-variable",
  "derivative/reciprocal-of-power",
  "derivative/reciprocal",
  "derivative/constant-numerator",
  "derivative/quotient",
  "derivative/product-of-three",
  "derivative/product",
  "derivative/general-power",
  "derivative/log-of-variable",
  "derivative/log",
  "derivative/log-variable-base",
  "derivative/nth-root-of-variable",
  "derivative/nth-root",
  "derivative/nth-root-symbolic",
  "derivative/max",
  "derivative/min"
];
var UNKNOWN2 = [
  "derivative/unknown-function",
  "derivative/chain",
  "derivative/unknown-function-second",
  "derivative/chain-second"
];
var HIGHER = ["derivative/second", "derivative/third", "derivative/fourth", "derivative/fifth"];
var MOST_STEPS = 2e3;
function differentiateOnce(board, path, neat) {
  const standing2 = derivativeAt3(board, path);
  const id = applyRule(board, path, standing2);
  if (!LINEAR.includes(id)) return;
  for (const inner of standingDerivatives(board.at(path)).reverse()) {
    const at2 = [...path, ...inner];
    const next2 = derivativeAt3(board, at2);
    if (isEasy(next2, constantIn(standing2.variable)) && !needsChainRule(next2)) evaluateEasy(board, at2, neat);
    else differentiateOnce(board, at2, neat);
  }
}
function needsChainRule({ body, variable: variable2 }) {
  if (!dependsOn(body, variable2)) return false;
  if (body.kind === "application") return body.name !== "exp" && !body.args.includes(variable2);
  return body.kind === "power" && body.base !== variable2 && dependsOn(body.base, variable2);
}
function differentiateFully(board, path) {
  for (let count4 = 0; hasDerivative(board.at(path)); count4++) {
    if (count4 > MOST_STEPS) throw new DeriveError("too-large", `more than ${MOST_STEPS} rule applications in one line`);
    const [inner] = standingDerivatives(board.at(path));
    if (inner === void 0) return;
    const at2 = [...path, ...inner];
    applyRule(board, at2, derivativeAt3(board, at2));
  }
}
function evaluateEasy(board, path, neat) {
  const aside = new Board(board.at(path), board.context);
  differentiateFully(aside, []);
  if (!explain(aside, [], neat(aside.term))) throw new Error("a derivative could not be tidied");
  board.graft(path, aside);
}
function differentiateLayer(board, neat) {
  let handled = 0;
  for (; ; ) {
    const standing2 = standingDerivatives(board.term);
    const at2 = standing2[handled];
    if (at2 === void 0) return;
    const derivative3 = derivativeAt3(board, at2);
    if (isEasy(derivative3, constantIn(derivative3.variable))) {
      evaluateEasy(board, at2, neat);
      continue;
    }
    const later = standing2.length - handled - 1;
    differentiateOnce(board, at2, neat);
    handled = standingDerivatives(board.term).length - later;
  }
}
var constantIn = (variable2) => (term2) => !dependsOn(term2, variable2);
function derivativeAt3(board, path) {
  const part = board.at(path);
  if (part.kind !== "derivative") throw new RangeError("no derivative stands there");
  return part;
}
function applyRule(board, path, standing2) {
  const { body } = standing2;
  const own = body.kind === "application" && body.primes === 0 ? [`derivative/${body.name}-of-variable`, `derivative/${body.name}`] : [];
  const applied3 = board.applyFirst(HIGHER, path) ?? // Of three and more terms the first is split off, so that their order stays.
  (body.kind === "sum" && body.terms.length > 2 ? board.applyFirst(["derivative/sum"], path) : null) ?? board.applyFirst(LINEAR, path) ?? board.applyFirst(TAUGHT, path) ?? board.applyFirst(own, path) ?? (body.kind === "application" && body.primes === 0 ? board.applyFirst([`definition/${body.name}`], [...path, 0]) : null) ?? board.applyFirst(UNKNOWN2, path);
  if (applied3 === null)
    throw new DeriveError("unsupported-function", `no rule differentiates this: a ${describe(body)}`);
  return applied3;
}
var describe = (term2) => term2.kind === "application" ? `function ${term2.name} of ${term2.args.length} arguments` : term2.kind;

// src/derive/lesson/settle.ts
init_make();
init_traits();
function settle(term2, kept, variable2 = null) {
  return fold(
    term2,
    (part, of) => kept.has(part) || part.kind === "derivative" ? part : settleNode(withChildren(part, children(part).map(of)), kept, variable2)
  );
}
function settleNode(term2, kept, variable2) {
  switch (term2.kind) {
    case "sum":
      return settleSum(term2, kept);
    case "product":
      return settleProduct(term2, kept, variable2);
    case "negation":
      return term2.operand === ZERO ? ZERO : term2.operand.kind === "negation" ? term2.operand.operand : term2;
    case "quotient":
      return term2.denominator === ONE ? term2.numerator : term2.numerator === ZERO ? ZERO : term2;
    case "power":
      return term2.exponent === ONE ? term2.base : term2;
    default:
      return term2;
  }
}
function settleSum(term2, kept) {
  const terms = term2.terms.flatMap((part) => part.kind === "sum" && !kept.has(part) ? part.terms : [part]).map(signInFront).flatMap((part) => part.kind === "sum" && !kept.has(part) ? part.terms : [part]).filter((part) => part !== ZERO);
  return sumOf(terms);
}
function signInFront(term2) {
  if (term2.kind === "negation") {
    const inner = signInFront(term2.operand);
    return inner.kind === "negation" ? inner.operand : negation2(inner);
  }
  if (term2.kind !== "product" || hasDerivative(term2)) return term2;
  const signs2 = term2.factors.filter(({ kind }) => kind === "negation").length;
  if (signs2 === 0) return term2;
  const positive2 = productOf(
    term2.factors.map((factor2) => factor2.kind === "negation" ? factor2.operand : factor2).filter((f) => f !== ONE)
  );
  const merged2 = positive2.kind === "product" ? squares(positive2) : positive2;
  return signs2 % 2 === 0 ? merged2 : negation2(merged2);
}
function settleProduct(term2, kept, variable2) {
  const flat2 = term2.factors.flatMap((part) => part.kind === "product" && !kept.has(part) ? part.factors : [part]);
  if (flat2.includes(ZERO)) return ZERO;
  const rest2 = flat2.filter((factor2) => factor2 !== ONE);
  const joined2 = productOf(rest2);
  if (joined2.kind !== "product") return joined2;
  const merged2 = squares(joined2);
  if (merged2.kind !== "product") return merged2;
  const signed2 = oneSignInFront(merged2);
  if (variable2 === null) return signed2;
  if (signed2.kind === "product") return inOrder(signed2, variable2);
  return signed2.kind === "negation" && signed2.operand.kind === "product" ? negation2(inOrder(signed2.operand, variable2)) : signed2;
}
function inOrder(term2, variable2) {
  if (hasDerivative(term2) || term2.factors.some(({ kind }) => kind === "negation" || kind === "quotient")) return term2;
  const rank = (factor2) => {
    if (factor2.kind === "number") return 0;
    if (!dependsOn(factor2, variable2)) return 1;
    return factor2 === variable2 || factor2.kind === "power" && factor2.base === variable2 ? 2 : 3;
  };
  return product2([...term2.factors].sort((a, b) => rank(a) - rank(b)));
}
function oneSignInFront(term2) {
  const signed2 = term2.factors.filter(({ kind }) => kind === "negation");
  const [only] = signed2;
  if (only?.kind !== "negation" || signed2.length > 1 || only.operand.kind === "number") return term2;
  return negation2(productOf(term2.factors.map((factor2) => factor2 === only ? only.operand : factor2)));
}
function squares(term2) {
  const counts = /* @__PURE__ */ new Map();
  for (const factor2 of term2.factors) counts.set(factor2, (counts.get(factor2) ?? 0) + 1);
  if (counts.size === term2.factors.length) return term2;
  const merged2 = [];
  for (const factor2 of term2.factors) {
    const count4 = counts.get(factor2);
    if (count4 === void 0) continue;
    const single2 = count4 !== 2 || factor2.kind === "number" || factor2.kind === "power";
    if (single2) merged2.push(factor2);
    else {
      merged2.push(power2(factor2, TWO));
      counts.delete(factor2);
    }
  }
  return productOf(merged2);
}

// src/derive/lesson/higher-order.ts
function teachFromClosedForm(task) {
  const drafts = [];
  const board = new Board(derivative(task.closedForm, task.variable), task.board);
  const write3 = () => {
    const steps = board.takeSteps();
    drafts.push({ subject: task.subject, term: board.term, steps, domain: task.domain });
  };
  const toward = (term2) => {
    if (!explain(board, [], term2)) throw new Error("a line of the higher derivative could not be explained");
  };
  write3();
  differentiateFully(board, []);
  toward(settle(board.term, NONE4, task.variable));
  write3();
  const slope = application(nameOf2(task.name), [task.variable], 1);
  const tidied = withSlopeInFront(board.term, slope, task) ?? tidy(board.term, task.tidy);
  if (tidied !== board.term) {
    toward(tidied);
    write3();
  }
  const inserted = substitute(board.term, /* @__PURE__ */ new Map([[slope, task.first]]));
  if (inserted !== board.term) {
    insertAt(board, [], slope, insertId(task.subject.name));
    const settled = settle(board.term, new Set(postorder(task.first)), task.variable);
    toward(settled);
    write3();
    const isPolynomial = polynomialIn(task.closedForm, task.name) !== null;
    const final = isPolynomial ? compose(factorsOf(board.term), task.variable) : tidy(board.term, task.tidy);
    if (final !== board.term && final.size <= board.term.size) {
      toward(final);
      write3();
    }
  }
  return { drafts, result: task.result, closedForm: board.term, also: [] };
}
var NONE4 = /* @__PURE__ */ new Set();
var nameOf2 = (name) => name.kind === "application" ? name.name : "";
function withSlopeInFront(term2, slope, task) {
  const polynomial = polynomialIn(task.closedForm, task.name);
  if (polynomial !== null) return slopeTimes(factored(derivativeOf(polynomial), task.name), slope);
  const rest2 = tidy(quotient2(term2, slope), task.tidy);
  const divided = rest2.kind === "quotient" || occursIn(slope, rest2) ? tidy(termwiseQuotient(term2, slope), task.tidy) : rest2;
  return occursIn(slope, divided) ? null : tidy(productOf([slope, divided]), task.tidy);
}
function slopeTimes(factors, slope) {
  const signs2 = factors.filter(({ kind }) => kind === "negation").length;
  const positive2 = factors.map((factor2) => factor2.kind === "negation" ? factor2.operand : factor2);
  const before = positive2.filter((factor2) => factor2.kind !== "sum");
  const whole4 = productOf([
    ...before.filter((factor2) => factor2 !== ONE),
    slope,
    ...positive2.filter(({ kind }) => kind === "sum")
  ]);
  if (factors.includes(ZERO)) return ZERO;
  return signs2 % 2 === 0 ? whole4 : negation2(whole4);
}
function termwiseQuotient(term2, by) {
  switch (term2.kind) {
    case "sum":
      return sumOf(term2.terms.map((part) => termwiseQuotient(part, by)));
    case "negation":
      return negation2(termwiseQuotient(term2.operand, by));
    case "product": {
      const place2 = term2.factors.findIndex((factor2) => factor2.kind === "sum" && occursIn(by, factor2));
      if (place2 < 0 || term2.factors.includes(by)) return quotient2(term2, by);
      return productOf(term2.factors.map((factor2, i) => i === place2 ? termwiseQuotient(factor2, by) : factor2));
    }
    default:
      return quotient2(term2, by);
  }
}
function insertAt(board, path, slope, rule2) {
  const part = board.at(path);
  if (part === slope) {
    if (board.applyFirst([rule2], path) === null) throw new Error("g\u2032 could not be put in");
    return;
  }
  if (!occursIn(slope, part)) return;
  for (let i = children(part).length - 1; i >= 0; i--) insertAt(board, [...path, i], slope, rule2);
}

// src/derive/lesson/lesson.ts
init_make();
init_traits();

// src/derive/closing/choose.ts
init_make();

// src/derive/closing/fit.ts
init_make();
init_rational();
var POINTS2 = [0.37, -0.53, 0.81, 1.23, -1.1, 0.19, 1.9, -0.29, 2.3, 0.62, -1.7, 1.57, 3.1, -2.4];
var ASSIGNMENTS = [
  [0.7310585786, 1.3182818284, 0.4428854382, 1.6180339887, 0.5671432904, 1.2020569031],
  [1.1547005383, 0.6366197723, 1.4645918875, 0.3819660112, 1.7320508075, 0.9159655941]
];
var TOLERANCE2 = 1e-8;
var LARGEST_DENOMINATOR = 60;
var MOST_ATOMS2 = 3;
function atomsOf2(terms, variable2) {
  const atoms = /* @__PURE__ */ new Set();
  for (const term2 of terms) {
    for (const symbol2 of symbolsOf(term2)) if (symbol2 !== variable2) atoms.add(symbol2);
    for (const part of postorder(term2)) {
      if (part.kind === "application" && !dependsOn(part, variable2)) atoms.add(part);
    }
  }
  return [...atoms].filter((atom) => numericValue(atom) === null);
}
function fitCombination(target, basis, problem) {
  const atoms = atomsOf2([target, ...basis, problem.body], problem.variable);
  const symbols = atoms.filter((atom) => atom.kind === "symbol" && atom !== E && atom !== PI);
  const [evaluateTarget, ...evaluateBasis] = [target, ...basis].map(problem.evaluate);
  if (evaluateTarget === void 0 || symbols.length > ASSIGNMENTS[0].length) return null;
  const solutions = [];
  const values = [];
  for (const assignment of ASSIGNMENTS) {
    const environment = new Map(symbols.map((symbol2, i) => [symbol2, assignment[i]]));
    const rows = sampleRows(environment, problem.variable, evaluateTarget, evaluateBasis);
    const solution = rows === null ? null : solve(rows, basis.length);
    if (solution === null) return null;
    solutions.push(solution);
    values.push(atoms.map((atom) => problem.evaluate(atom)(environment)));
    if (symbols.length === 0) break;
  }
  const coefficients = [];
  for (let i = 0; i < basis.length; i++) {
    const found = recognise(
      solutions.map((solution) => solution[i]),
      atoms,
      values
    );
    if (found === null) return null;
    coefficients.push(found);
  }
  return coefficients;
}
function sampleRows(environment, variable2, target, basis) {
  const rows = [];
  for (const point2 of POINTS2) {
    environment.set(variable2, point2);
    const row2 = [...basis.map((evaluate2) => evaluate2(environment)), target(environment)];
    if (row2.every(Number.isFinite)) rows.push(row2);
  }
  return rows.length < basis.length + 2 ? null : rows;
}
function solve(rows, unknowns) {
  for (let column = 0; column < unknowns; column++) {
    let pivot = column;
    for (let i = column + 1; i < rows.length; i++) {
      if (Math.abs(entry(rows, i, column)) > Math.abs(entry(rows, pivot, column))) pivot = i;
    }
    if (Math.abs(entry(rows, pivot, column)) < TOLERANCE2) return null;
    [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
    const head = rows[column];
    for (let i = 0; i < rows.length; i++) {
      if (i === column) continue;
      const ratio2 = entry(rows, i, column) / head[column];
      const row2 = rows[i];
      for (let j = column; j <= unknowns; j++) row2[j] = row2[j] - ratio2 * head[j];
    }
  }
  for (let i = unknowns; i < rows.length; i++) if (Math.abs(entry(rows, i, unknowns)) > TOLERANCE2) return null;
  return Array.from({ length: unknowns }, (_, i) => entry(rows, i, unknowns) / entry(rows, i, i));
}
var entry = (rows, i, j) => rows[i][j];
function recognise(found, atoms, values) {
  if (found.every((value2) => Math.abs(value2) < TOLERANCE2)) return number(0);
  const searched = atoms.slice(0, MOST_ATOMS2);
  const exponents = exponentTuples(searched.length);
  for (const tuple of exponents) {
    const quotients = found.map(
      (value2, k) => tuple.reduce((rest2, exponent, i) => rest2 / values[k][i] ** exponent, value2)
    );
    const first2 = smallFraction(quotients[0]);
    if (first2 === null) continue;
    const [n, d] = first2;
    if (quotients.some((value2) => Math.abs(value2 - n / d) > TOLERANCE2 * Math.max(1, Math.abs(value2)))) continue;
    const factors = tuple.flatMap(
      (exponent, i) => exponent === 0 ? [] : [{ base: searched[i], exponent: integer2(exponent), below: exponent < 0 }]
    );
    return compose({ coefficient: rational(n, d), factors }, null);
  }
  return null;
}
var integer2 = (value2) => value2 < 0 ? negation2(number(-value2)) : number(value2);
function exponentTuples(length) {
  let tuples = [[]];
  for (let i = 0; i < length; i++) tuples = tuples.flatMap((tuple) => [0, 1, -1, 2, -2].map((e) => [...tuple, e]));
  const cost2 = (tuple) => tuple.reduce((sum3, e) => sum3 + Math.abs(e) + (e < 0 ? 0.5 : 0), 0);
  return tuples.sort((a, b) => cost2(a) - cost2(b));
}
function smallFraction(value2) {
  let [h, hBefore, k, kBefore] = [Math.floor(value2), 1, 1, 0];
  let rest2 = value2 - Math.floor(value2);
  for (let i = 0; i < 12; i++) {
    if (Math.abs(value2 - h / k) <= TOLERANCE2 * Math.max(1, Math.abs(value2))) return h === 0 ? null : [h, k];
    if (rest2 === 0) return null;
    const inverse3 = 1 / rest2;
    const whole4 = Math.floor(inverse3);
    rest2 = inverse3 - whole4;
    [h, hBefore] = [whole4 * h + hBefore, h];
    [k, kBefore] = [whole4 * k + kBefore, k];
    if (k > LARGEST_DENOMINATOR) return null;
  }
  return null;
}

// src/derive/closing/inverse-route.ts
init_make();
init_rational();
function innerTerms(problem, inverseOf) {
  const found = [];
  let part = problem.body;
  let inG = problem.name;
  for (; ; ) {
    const next2 = solved(part, inG, problem, inverseOf);
    if (next2 === null) return found;
    found.push(next2);
    part = next2.part;
    inG = next2.inG;
  }
}
function solved(part, inG, problem, inverseOf) {
  const varies = (term2) => dependsOn(term2, problem.variable);
  const settle2 = (term2) => tidy(term2, problem.tidy);
  switch (part.kind) {
    case "negation":
      return { part: part.operand, inG: settle2(negation2(inG)) };
    case "sum": {
      const [inner, ...others] = part.terms.filter(varies);
      if (inner === void 0 || others.length > 0) return null;
      return { part: inner, inG: settle2(sumOf([inG, ...part.terms.filter((term2) => !varies(term2)).map(negated)])) };
    }
    case "product": {
      const [inner, ...others] = part.factors.filter(varies);
      if (inner === void 0 || others.length > 0) return null;
      return { part: inner, inG: settle2(quotient2(inG, productOf(part.factors.filter((factor2) => !varies(factor2))))) };
    }
    case "quotient":
      if (!varies(part.denominator)) return { part: part.numerator, inG: settle2(productOf([part.denominator, inG])) };
      return varies(part.numerator) ? null : { part: part.denominator, inG: settle2(quotient2(part.numerator, inG)) };
    case "application": {
      const [inner] = part.args;
      if (inner === void 0 || part.args.length > 1 || part.primes > 0) return null;
      if (part.name === "sqrt") return { part: inner, inG: power2(inG, TWO) };
      const inverse3 = inverseOf(part.name);
      return inverse3 === null ? null : { part: inner, inG: application(inverse3, [inG]) };
    }
    default:
      return null;
  }
}
function inverseRoute(problem, inner, simplify) {
  for (let depth = inner.length; depth >= 1; depth--) {
    const by = new Map([
      [problem.body, problem.name],
      ...inner.slice(0, depth).map(({ part, inG }) => [part, inG])
    ]);
    const inserted = substitute(withPowersOf(problem.tidied, by), by);
    if (inserted === problem.tidied || variesOutsideG(inserted, problem)) continue;
    const closed = simplify(tidy(simplify(inserted), problem.tidy));
    return { kind: "inverse", from: "tidied", lines: insertedLines(inserted, closed) };
  }
  return null;
}
function withPowersOf(term2, by) {
  return rebuild(term2, (part) => {
    if (part.kind !== "application" || part.name !== "exp" || by.has(part)) return part;
    const { coefficient, factors } = factorsOf(part.args[0]);
    const single2 = application("exp", [compose({ coefficient: rational(1), factors }, null)]);
    if (!by.has(single2) || !isInteger(coefficient)) return part;
    return power2(single2, writtenNumber(coefficient));
  });
}
var insertedLines = (inserted, closed) => inserted.size <= closed.size + READABLE && inserted.size > closed.size + TRIVIAL ? plainLines([inserted, closed]) : [{ term: closed, through: [inserted] }];
var READABLE = 6;
var TRIVIAL = 2;
function variesOutsideG(term2, problem) {
  const marker = application("", []);
  const hidden2 = substitute(term2, /* @__PURE__ */ new Map([[problem.name, marker]]));
  return occursIn(problem.variable, hidden2);
}

// src/derive/closing/quotient-route.ts
init_make();
init_rational();
function quotientRoute(problem) {
  const body = problem.body;
  if (body.kind !== "quotient" || !dependsOn(body.denominator, problem.variable)) return null;
  if (!postorder(body).some((part) => isTranscendental(part, problem.variable))) return null;
  return dependsOn(body.numerator, problem.variable) ? splitNumerator(body, problem) : addAndSubtract(body, problem);
}
var isTranscendental = (part, variable2) => part.kind === "application" && dependsOn(part, variable2) || part.kind === "power" && dependsOn(part.exponent, variable2);
function addAndSubtract(body, problem) {
  const { numerator: c, denominator: v } = body;
  if (v.kind !== "sum") return null;
  const coefficients = fitCombination(problem.tidied, [problem.name, power2(problem.name, TWO)], problem);
  if (coefficients === null) return null;
  const [beta, gamma] = coefficients;
  if (beta === ZERO || gamma === ZERO) return null;
  const ratio2 = tidy(quotient2(negation2(gamma), beta), problem.tidy);
  const delta = tidy(productOf([ratio2, c]), problem.tidy);
  const added3 = sum2([...v.terms, negated(delta)]);
  const closed = productOf([problem.name, sumOf([ONE, negated(times2(ratio2, problem.name))])]);
  const inner = tidy(quotient2(productOf([problem.tidied, power2(v, TWO)]), productOf([beta, c])), problem.tidy);
  const written4 = (second3) => flat(inFront(beta, productOf([body, second3])));
  return {
    kind: "reciprocal",
    from: "line",
    lines: [
      { term: written4(quotient2(added3, v)), through: [problem.tidied, written4(quotient2(inner, v))] },
      {
        term: flat(inFront(beta, closed)),
        through: [
          written4(difference2(quotient2(v, v), quotient2(delta, v))),
          written4(difference2(ONE, quotient2(delta, v)))
        ]
      }
    ]
  };
}
var flat = (term2) => term2.kind === "product" ? productOf(term2.factors.flatMap((factor2) => factor2.kind === "product" ? factor2.factors : [factor2])) : term2.kind === "negation" ? negation2(flat(term2.operand)) : term2;
function times2(coefficient, term2) {
  if (coefficient === ONE) return term2;
  if (term2 === ONE) return coefficient;
  if (coefficient.kind === "negation") return negated(times2(coefficient.operand, term2));
  if (coefficient.kind === "quotient") {
    const over4 = coefficient.numerator === ONE ? term2 : times2(coefficient.numerator, term2);
    return quotient2(over4, coefficient.denominator);
  }
  return productOf([...coefficient.kind === "product" ? coefficient.factors : [coefficient], term2]);
}
function splitNumerator(body, problem) {
  const { numerator: u, denominator: v } = body;
  const name = problem.name;
  const bases = [
    [ONE, power2(name, TWO)],
    [name, power2(name, TWO)],
    [ONE, name],
    [ONE, name, power2(name, TWO)]
  ];
  for (const basis of bases) {
    const found = fitCombination(problem.tidied, basis, problem);
    if (found === null) continue;
    const coefficient = (term2) => found[basis.indexOf(term2)] ?? ZERO;
    const quadratic = [
      { coefficient: coefficient(ONE), above: power2(v, TWO), split: ONE, closed: ONE },
      { coefficient: coefficient(name), above: productOf([u, v]), split: quotient2(u, v), closed: name },
      {
        coefficient: coefficient(power2(name, TWO)),
        above: power2(u, TWO),
        split: quotient2(power2(u, TWO), power2(v, TWO)),
        closed: power2(name, TWO)
      }
    ].filter((part) => part.coefficient !== ZERO);
    if (quadratic.length < 2) continue;
    const common = commonDivisor3(
      quadratic.map((part) => part.coefficient),
      problem
    );
    const reduced2 = quadratic.map((part) => ({
      ...part,
      coefficient: tidy(quotient2(part.coefficient, common), problem.tidy)
    }));
    const combined2 = (pick) => positiveFirst2(reduced2.map((part) => times2(part.coefficient, pick(part))));
    const plain = (term2) => ({ term: term2, through: [] });
    const lines = [
      plain(
        inFront(
          common,
          quotient2(
            combined2((part) => part.above),
            power2(v, TWO)
          )
        )
      ),
      {
        term: inFront(
          common,
          combined2((part) => part.split)
        ),
        through: [
          inFront(
            common,
            combined2((part) => quotient2(part.above, power2(v, TWO)))
          )
        ]
      },
      plain(
        inFront(
          common,
          combined2((part) => part.closed)
        )
      )
    ];
    const factored2 = factoredQuadratic(reduced2, name);
    if (factored2 !== null) lines.push(plain(inFront(common, factored2)));
    return { kind: "quotient", from: "line", lines };
  }
  return null;
}
function factoredQuadratic(parts, name) {
  const coefficient = (closed) => parts.find((part) => part.closed === closed)?.coefficient ?? ZERO;
  const [alpha, beta, gamma] = [coefficient(ONE), coefficient(name), coefficient(power2(name, TWO))];
  if (alpha === ZERO) return productOf([name, positiveFirst2([beta, times2(gamma, name)])]);
  const [a, b, c] = [numericValue(alpha), numericValue(beta), numericValue(gamma)];
  if (beta === ZERO || gamma === ZERO || a === null || b === null || c === null) return null;
  const root3 = exactRoot(b.mul(b).sub(a.mul(c).mul(4)), 2);
  if (root3 === null) return null;
  const zeros = [root3.sub(b).div(c.mul(2)), root3.neg().sub(b).div(c.mul(2))];
  let front = c;
  const factors = zeros.map((zero) => {
    front = front.div(zero.d);
    if (isNegative(zero) || isZero(zero))
      return positiveFirst2([writtenNumber(rational(zero.n)), times2(writtenNumber(rational(zero.d)), name)]);
    front = front.neg();
    return positiveFirst2([writtenNumber(rational(zero.n)), negated(times2(writtenNumber(rational(zero.d)), name))]);
  });
  return inFront(writtenNumber(front), productOf(factors));
}
function positiveFirst2(terms) {
  const list2 = [...terms];
  const first2 = list2.findIndex((term2) => !startsNegative(term2));
  if (first2 > 0) list2.unshift(...list2.splice(first2, 1));
  return sumOf(list2);
}
function inFront(constant4, term2) {
  if (constant4 === ONE) return term2;
  if (constant4.kind === "negation") return negation2(inFront(constant4.operand, term2));
  return flat(productOf([...constant4.kind === "product" ? constant4.factors : [constant4], term2]));
}
function commonDivisor3(coefficients, problem) {
  const factored2 = coefficients.map(factorsOf);
  const [head, ...tail] = factored2;
  let n = head.coefficient.n;
  let d = head.coefficient.d;
  for (const { coefficient } of tail) {
    n = gcd2(n, coefficient.n);
    d = d / gcd2(d, coefficient.d) * coefficient.d;
  }
  const shared = head.factors.filter(
    ({ base, exponent }) => tail.every((other) => other.factors.some((f) => f.base === base && f.exponent === exponent))
  );
  return tidy(compose({ coefficient: rational(n, d), factors: shared }, null), problem.tidy);
}

// src/derive/closing/recognise.ts
init_make();
init_rational();
function recogniseBody(term2, problem, most, named) {
  const body = factorsOf(problem.body);
  const essential = body.factors.filter(
    ({ base, exponent }) => dependsOn(base, problem.variable) || dependsOn(exponent, problem.variable)
  );
  if (essential.length === 0 || problem.body === problem.variable) return null;
  const task = { body, essential, problem, most, named };
  const found = dividedThroughout(term2, task);
  return found !== term2 && occursIn(problem.name, found) ? found : null;
}
function dividedThroughout(term2, task) {
  if (term2 === task.problem.body) return task.problem.name;
  const divided = divideOut(term2, task);
  return divided === term2 ? withChildren(
    term2,
    children(term2).map((child) => dividedThroughout(child, task))
  ) : divided;
}
function withNamedRatio(factors, named) {
  for (const over4 of factors) {
    for (const under of factors) {
      if (over4.exponent !== ONE || numericValue(under.exponent)?.equals(-1) !== true) continue;
      const name = named(quotient2(over4.base, under.base));
      if (name === null) continue;
      return factors.flatMap(
        (factor2) => factor2 === over4 ? [{ ...over4, base: name }] : factor2 === under ? [] : [factor2]
      );
    }
  }
  return factors;
}
function divideOut(part, task) {
  const { body, essential, problem } = task;
  if (part.kind !== "product" && part.kind !== "quotient" && part.kind !== "power") return part;
  const factored2 = factorsOf(part);
  const times4 = Math.min(task.most, timesContained(factored2, essential));
  if (times4 < 1) return part;
  if (essential.length === 1 && essential[0].base === problem.variable && factored2.factors.length > 1)
    return part;
  const collector = new FactorCollector();
  collector.multiplyBy(factored2.coefficient);
  for (const { base, exponent, below: below2 } of factored2.factors) collector.addPower(base, exponent, below2);
  for (let i = 0; i < times4; i++) {
    collector.multiplyBy(body.coefficient.inverse());
    for (const { base, exponent, below: below2 } of body.factors) collector.addPower(base, opposite(exponent), below2);
  }
  const rest2 = collector.done();
  const isPowerOfVariable = essential.every(({ base }) => base === problem.variable);
  if (isPowerOfVariable && rest2.factors.some(({ base }) => dependsOn(base, problem.variable))) return part;
  const g = { base: problem.name, exponent: times4 === 1 ? ONE : writtenNumber(rational(times4)), below: false };
  return compose(
    { coefficient: rest2.coefficient, factors: withName(withNamedRatio(rest2.factors, task.named), g, problem) },
    problem.variable
  );
}
function withName(factors, g, problem) {
  const plain = (factor2) => factor2.base === problem.variable || !dependsOn(factor2.base, problem.variable);
  return [...factors.filter(plain), g, ...factors.filter((factor2) => !plain(factor2))];
}
var opposite = (exponent) => {
  const value2 = numericValue(exponent);
  return value2 === null ? negated(exponent) : writtenNumber(value2.neg());
};
function timesContained(factored2, wanted) {
  let times4 = Number.POSITIVE_INFINITY;
  for (const { base, exponent } of wanted) {
    const have = factored2.factors.find((factor2) => factor2.base === base);
    if (have === void 0) return 0;
    if (have.exponent === exponent) {
      times4 = Math.min(times4, 1);
      continue;
    }
    const [a, b] = [numericValue(have.exponent), numericValue(exponent)];
    if (a === null || b === null || isNegative(a) !== isNegative(b)) return 0;
    const ratio2 = a.div(b);
    times4 = Math.min(times4, isInteger(ratio2) ? Number(numerator(ratio2)) : Math.floor(ratio2.valueOf()));
  }
  return Number.isFinite(times4) ? times4 : 0;
}

// src/derive/closing/choose.ts
function searchClosedForm(problem, tools) {
  const routes = ranked(problem, tools);
  const holds2 = (term2) => tools.holds(term2, problem.tidied) === "yes";
  return {
    proved: (function* () {
      for (const route of routes) if (holds2(closedFormOf(route))) yield route;
    })(),
    second: (first2) => {
      if (inNameAlone(closedFormOf(first2), problem)) return null;
      return routes.map(closedFormOf).find((term2) => inNameAlone(term2, problem) && holds2(term2)) ?? null;
    }
  };
}
function ranked(problem, tools) {
  const routes = [];
  const add3 = (route) => {
    if (route !== null && isWorthIt(route, problem)) routes.push(route);
  };
  add3(quotientRoute(problem));
  for (const from of ["tidied", "line"]) {
    const start = from === "line" ? problem.line : problem.tidied;
    for (const most of [Number.POSITIVE_INFINITY, 1]) {
      const found = recogniseBody(start, problem, most, tools.named);
      if (found !== null) add3({ kind: "recognise", from, lines: plainLines([found]) });
    }
  }
  add3(inverseRoute(problem, innerTerms(problem, tools.inverseOf), tools.simplify));
  const companion = tools.companions(problem.tidied);
  if (companion !== null) routes.push({ kind: "companion", from: "tidied", lines: plainLines(companion) });
  const seen = ({ kind, lines }) => kind !== "inverse" && lines.every(({ term: term2 }, i) => i < lines.length - 1 || inNameAlone(term2, problem));
  if (!routes.some(seen)) {
    add3(affineRoute(problem));
    add3(polynomialRoute(problem));
  }
  return routes.map((route, i) => ({
    route,
    cost: cost(closedFormOf(route), problem) + (route.kind === "polynomial" ? UNEXPLAINED : 0),
    i
  })).sort((a, b) => a.cost - b.cost || a.i - b.i).map(({ route }) => route);
}
var hidden = (closed, problem) => substitute(closed, /* @__PURE__ */ new Map([[problem.name, ONE]]));
var inNameAlone = (closed, problem) => !occursIn(problem.variable, hidden(closed, problem));
var LONGER_POLYNOMIAL = 8;
var POLYNOMIAL = /* @__PURE__ */ new Set(["quotient", "reciprocal", "polynomial"]);
var LONGER = 2;
function isWorthIt(route, problem) {
  const closed = closedFormOf(route);
  return occursIn(problem.name, closed) && closed.size <= problem.tidied.size + longer(route, closed, problem);
}
function longer(route, closed, problem) {
  if (POLYNOMIAL.has(route.kind)) return LONGER_POLYNOMIAL;
  return route.kind === "inverse" && occurrences(problem.name, closed) > 1 ? 0 : LONGER;
}
var occurrences = (part, whole4) => whole4 === part ? 1 : children(whole4).reduce((count4, child) => count4 + occurrences(part, child), 0);
var UNEXPLAINED = 4;
var BARE_VARIABLE = 3;
function cost(closed, problem) {
  return closed.size + (hasBareVariable(hidden(closed, problem), problem.variable) ? BARE_VARIABLE : 0);
}
var PLAIN3 = /* @__PURE__ */ new Set(["exp", "sqrt"]);
function hasBareVariable(term2, variable2) {
  if (term2 === variable2) return true;
  if (term2.kind === "application" && term2.args.length === 1 && term2.args[0] === variable2 && !PLAIN3.has(term2.name))
    return false;
  return children(term2).some((child) => hasBareVariable(child, variable2));
}
function affineRoute(problem) {
  const found = fitCombination(problem.tidied, [problem.name, ONE], problem);
  if (found === null) return null;
  const [slope, offset] = found;
  if (slope === ZERO || offset === ZERO) return null;
  const withSlope = (term2) => slope === ONE ? term2 : slope.kind === "negation" ? negation2(productOf([slope.operand, term2])) : productOf([slope, term2]);
  const join2 = (term2) => offset.kind === "negation" ? sum2([withSlope(term2), offset]) : sumOf([withSlope(term2), offset]);
  return { kind: "affine", from: "tidied", lines: plainLines([join2(problem.body), join2(problem.name)]) };
}
function polynomialRoute(problem) {
  if (!postorder(problem.body).some((part) => part.kind === "application" && dependsOn(part, problem.variable)))
    return null;
  const square4 = power2(problem.name, TWO);
  for (const basis of [
    [problem.name, square4],
    [ONE, square4]
  ]) {
    const found = fitCombination(problem.tidied, basis, problem);
    if (found === null || found.includes(ZERO)) continue;
    const closed = tidy(sumOf(basis.map((term2, i) => productOf([found[i], term2]))), problem.tidy);
    return { kind: "polynomial", from: "tidied", lines: plainLines([closed]) };
  }
  return null;
}

// src/derive/lesson/close.ts
function writeRoute(board, route, task) {
  const drafts = [];
  const lines = route.lines;
  for (const [i, { term: term2, through }] of lines.entries()) {
    if (term2 === board.term || i < lines.length - 1 && congruent(term2, board.term)) continue;
    for (const middle2 of through) if (!reach(board, middle2, task)) return null;
    if (!reach(board, term2, task)) return null;
    drafts.push({ subject: task.subject, term: board.term, steps: board.takeSteps(), domain: task.domain });
  }
  return drafts;
}
function reach(board, target, task) {
  if (occursIn(task.name, board.term) || !occursIn(task.name, target)) return arrive(board, target);
  const spelt = withBody(target, { name: task.name, body: task.body });
  return arrive(board, spelt) && recogniseAt(board, [], target, task) && board.term === target;
}
function arrive(board, target) {
  if (!explain(board, [], target)) return false;
  return board.term === target || board.applyAs("algebra/reorder", [], { u: board.term }, target);
}
function recogniseAt(board, path, target, task) {
  if (target === task.name) return board.applyFirst([recogniseId(task.subject.name)], path) !== null;
  if (!occursIn(task.name, target)) return true;
  return children(target).every((child, i) => recogniseAt(board, [...path, i], child, task));
}

// src/derive/lesson/lesson.ts
function teach(task) {
  const kept = /* @__PURE__ */ new Set([...postorder(task.body), ...postorder(task.start)]);
  const board = new Board(derivative(task.start, task.variable), task.board);
  const drafts = [];
  const write3 = () => {
    const steps = board.takeSteps();
    if (steps.length > 0) drafts.push({ subject: task.subject, term: board.term, steps, domain: task.domain });
  };
  const toward = (term2) => {
    if (!explain(board, [], term2)) throw new Error("a line of the lesson could not be explained");
  };
  const neat = (term2) => tidy(term2, task.tidy, kept);
  const whole4 = derivativeAt3(board, []);
  if (isEasy(whole4, constantIn(task.variable)) && !showsChainRule(task.start, task.variable))
    evaluateEasy(board, [], neat);
  else differentiateOnce(board, [], neat);
  for (; ; ) {
    toward(settle(board.term, kept, task.variable));
    if (!hasDerivative(board.term)) break;
    write3();
    differentiateLayer(board, neat);
  }
  const line2 = board.term;
  const tidied = tidy(line2, task.tidy, kept);
  const problem = {
    name: task.name,
    body: task.body,
    variable: task.variable,
    line: line2,
    tidied,
    tidy: task.tidy,
    evaluate: task.closing.evaluate
  };
  const settled = (from, at2) => {
    const written4 = [];
    const writeAt = () => {
      const steps = at2.takeSteps();
      if (steps.length > 0) written4.push({ subject: task.subject, term: at2.term, steps, domain: task.domain });
    };
    if (from === "tidied" && tidied !== line2) {
      if (!isSmallMove(line2, tidied)) writeAt();
      if (!explain(at2, [], tidied)) return null;
    }
    writeAt();
    return written4;
  };
  const search = task.wantsClosedForm ? searchClosedForm(problem, task.closing) : null;
  for (const route of search?.proved ?? []) {
    const trial = board.copy();
    const before = settled(route.from, trial);
    const after = before === null ? null : writeRoute(trial, route, task);
    if (before === null || after === null) continue;
    const also = search?.second(route) ?? null;
    return {
      drafts: [...drafts, ...before, ...after],
      result: tidied,
      closedForm: closedFormOf(route),
      also: also === null ? [] : [also]
    };
  }
  const last = settled("tidied", board);
  if (last === null) throw new Error("a line of the lesson could not be explained");
  return { drafts: [...drafts, ...last], result: tidied, closedForm: null, also: [] };
}
var SMALL_MOVE = 2;
var isSmallMove = (line2, tidied) => line2.size - tidied.size <= SMALL_MOVE && (line2.kind !== "sum" || tidied.kind === "sum");
function showsChainRule(term2, variable2) {
  switch (term2.kind) {
    case "sum":
    case "product":
    case "negation":
    case "quotient":
      return children(term2).some((child) => showsChainRule(child, variable2));
    default:
      return needsChainRule(derivative(term2, variable2));
  }
}

// src/derive/piecewise/joints.ts
init_make();

// src/derive/piecewise/conditions.ts
init_make();
var COMPLEMENT = {
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
  "=": "!=",
  "!=": "="
};
var flipped = (relation) => FLIPPED[relation];
var FLIPPED = {
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
  "=": "=",
  "!=": "!="
};
function complement(condition) {
  switch (condition.kind) {
    case "comparison":
      return comparison(condition.left, COMPLEMENT[condition.relation], condition.right);
    case "and":
      return disjunction(condition.conditions.map(complement));
    case "or":
      return conjunction(condition.conditions.map(complement));
  }
}
function interior(condition) {
  if (condition.kind !== "comparison") {
    return { kind: condition.kind, conditions: condition.conditions.map(interior) };
  }
  const { left, relation, right } = condition;
  return relation === "<=" ? comparison(left, "<", right) : relation === ">=" ? comparison(left, ">", right) : condition;
}
function solvedFor(condition, variable2) {
  if (condition.left === variable2 && !dependsOn(condition.right, variable2)) return condition;
  if (condition.right === variable2 && !dependsOn(condition.left, variable2)) {
    return comparison(variable2, FLIPPED[condition.relation], condition.left);
  }
  return null;
}
function all(conditions, variable2) {
  const parts = conditions.flatMap((condition) => condition.kind === "and" ? condition.conditions : [condition]);
  const bounds = parts.filter((part) => part.kind === "comparison");
  const open = parts.flatMap((part) => part.kind === "comparison" ? [part] : [leftOpen(part, bounds, variable2)]);
  const kept = [];
  for (const part of open) {
    if (part === null) return null;
    const normal2 = part.kind === "comparison" ? solvedFor(part, variable2) ?? part : part;
    if (kept.some((other) => contradicts(other, normal2, variable2))) return null;
    if (kept.some((other) => implies(other, normal2, variable2))) continue;
    for (let i = kept.length - 1; i >= 0; i--) if (implies(normal2, kept[i], variable2)) kept.splice(i, 1);
    kept.push(normal2);
  }
  kept.sort((a, b) => Number(isUpper(a)) - Number(isUpper(b)));
  return kept.length === 1 ? kept[0] : conjunction(kept);
}
function leftOpen(condition, bounds, variable2) {
  if (condition.kind !== "or") return condition;
  const left = condition.conditions.filter((part) => !bounds.some((bound) => contradicts(bound, part, variable2)));
  const [only] = left;
  if (only === void 0) return null;
  return left.length === 1 ? only : disjunction(left);
}
var contradicts = (a, b, variable2) => b.kind === "comparison" && implies(a, complement(b), variable2);
var isUpper = (condition) => condition.kind === "comparison" && condition.relation.startsWith("<");
function implies(a, b, variable2) {
  if (a.kind !== "comparison" || b.kind !== "comparison") return false;
  const [p, q] = [solvedFor(a, variable2), solvedFor(b, variable2)];
  if (p === null || q === null) return false;
  if (p.relation === q.relation && p.right === q.right) return true;
  const [x, y] = [numericValue(p.right), numericValue(q.right)];
  if (x === null || y === null)
    return p.right === q.right && p.relation[0] === q.relation[0] && p.relation.length < q.relation.length;
  if (p.relation.startsWith(">") && q.relation.startsWith(">"))
    return x.compare(y) > 0 || x.equals(y) && p.relation === ">";
  if (p.relation.startsWith("<") && q.relation.startsWith("<"))
    return x.compare(y) < 0 || x.equals(y) && p.relation === "<";
  if (q.relation === "!=") {
    const order = x.compare(y);
    return p.relation === ">" && order >= 0 || p.relation === "<" && order <= 0 || p.relation === ">=" && order > 0 || p.relation === "<=" && order < 0;
  }
  return false;
}
function boundaries(condition, variable2) {
  if (condition.kind !== "comparison") return condition.conditions.flatMap((part) => boundaries(part, variable2));
  const solved3 = solvedFor(condition, variable2);
  return solved3 === null ? [] : [solved3.right];
}
function unsolvedComparisons(condition, variable2) {
  if (condition.kind !== "comparison")
    return condition.conditions.flatMap((part) => unsolvedComparisons(part, variable2));
  const depends2 = dependsOn(condition.left, variable2) || dependsOn(condition.right, variable2);
  return depends2 && solvedFor(condition, variable2) === null ? [condition] : [];
}

// src/derive/piecewise/pieces.ts
init_make();
init_traits();

// src/derive/piecewise/solve.ts
init_make();
init_rational();
function solved2(condition, variable2, context) {
  if (condition.kind !== "comparison") {
    return { kind: condition.kind, conditions: condition.conditions.map((part) => solved2(part, variable2, context)) };
  }
  return solvedFor(condition, variable2) ?? absolute2(condition, variable2) ?? linear2(condition, variable2, context) ?? condition;
}
function absolute2({ left, relation, right }, variable2) {
  const isAbsolute = (term2) => term2.kind === "application" && term2.name === "abs" && term2.args[0] === variable2;
  if (isAbsolute(right)) return absolute2(comparison(right, flipped(relation), left), variable2);
  const bound = numericValue(right);
  if (!isAbsolute(left) || bound === null || bound.compare(0) <= 0) return null;
  const [low, high] = [comparison(variable2, flipped(relation), negation2(right)), comparison(variable2, relation, right)];
  switch (relation) {
    case "<":
    case "<=":
    case "!=":
      return conjunction([low, high]);
    case ">":
    case ">=":
    case "=":
      return disjunction([low, high]);
  }
}
function linear2({ left, relation, right }, variable2, context) {
  const at2 = (value2) => tidy(substitute(difference2(left, right), /* @__PURE__ */ new Map([[variable2, value2]])), context);
  const [start, one, two] = [at2(ZERO), at2(number(1)), at2(TWO)];
  const slope = tidy(difference2(one, start), context);
  const steepness = numericValue(slope);
  if (steepness === null || steepness.equals(0) || !isLinear(difference2(left, right), variable2)) return null;
  if (tidy(difference2(two, one), context) !== slope) return null;
  const zero = tidy(quotient2(negation2(start), slope), context);
  return comparison(variable2, isNegative(steepness) ? flipped(relation) : relation, zero);
}
function isLinear(term2, variable2) {
  if (term2 === variable2 || !dependsOn(term2, variable2)) return true;
  switch (term2.kind) {
    case "sum":
      return term2.terms.every((part) => isLinear(part, variable2));
    case "negation":
      return isLinear(term2.operand, variable2);
    case "product":
      return term2.factors.filter((factor2) => dependsOn(factor2, variable2)).length === 1 && term2.factors.every((f) => isLinear(f, variable2));
    case "quotient":
      return !dependsOn(term2.denominator, variable2) && isLinear(term2.numerator, variable2);
    default:
      return false;
  }
}

// src/derive/piecewise/pieces.ts
function piecesOf2(term2, variable2, context) {
  const before = [];
  const pieces = [];
  const add3 = (conditions, value2) => {
    const condition = all(conditions, variable2);
    if (condition !== null) pieces.push({ condition, domain: interior(condition), value: value2 });
  };
  for (const { condition: written4, value: value2 } of term2.branches) {
    const condition = solved2(written4, variable2, context);
    add3([...before, condition], value2);
    before.push(complement(condition));
  }
  if (term2.otherwise !== null) add3(before, term2.otherwise);
  return pieces;
}
var MOST_PIECES = 32;
function liftCases(term2) {
  if (!hasCases(term2)) return term2;
  if (term2.kind === "cases") return flattened(term2);
  const inner = outermostCases(term2);
  if (inner === null) return null;
  const put2 = (value2) => substitute(term2, /* @__PURE__ */ new Map([[inner, value2]]));
  const lifted = cases(
    inner.branches.map(({ condition, value: value2 }) => ({ condition, value: put2(value2) })),
    inner.otherwise === null ? null : put2(inner.otherwise)
  );
  return liftCases(lifted);
}
function outermostCases(term2) {
  if (term2.kind === "cases") return term2;
  for (const child of children(term2)) {
    const found = hasCases(child) ? outermostCases(child) : null;
    if (found !== null) return found;
  }
  return null;
}
function flattened(term2) {
  const flat2 = [];
  for (const { condition, value: value2 } of term2.branches) {
    const lifted = liftCases(value2);
    if (lifted === null) return null;
    flat2.push(...opened3(condition, lifted));
  }
  const last = term2.otherwise === null ? null : liftCases(term2.otherwise);
  if (flat2.length > MOST_PIECES || last === null && term2.otherwise !== null) return null;
  if (last?.kind !== "cases") return cases(flat2, last);
  return flat2.length + last.branches.length > MOST_PIECES ? null : cases([...flat2, ...last.branches], last.otherwise);
}
function opened3(condition, value2) {
  if (value2.kind !== "cases") return [{ condition, value: value2 }];
  const parts = value2.branches.map((branch2) => ({
    condition: { kind: "and", conditions: [condition, branch2.condition] },
    value: branch2.value
  }));
  return value2.otherwise === null ? parts : [...parts, { condition, value: value2.otherwise }];
}
var withSolvedConditions = (term2, variable2, context) => cases(
  term2.branches.map(({ condition, value: value2 }) => ({ condition: solved2(condition, variable2, context), value: value2 })),
  term2.otherwise
);
var isIsolated = ({ condition, domain }, variable2) => hasEquation(condition) || all([domain], variable2) === null;
var hasEquation = (condition) => condition.kind === "comparison" ? condition.relation === "=" : condition.kind === "and" && condition.conditions.some(hasEquation);

// src/derive/piecewise/sides.ts
var DISTANCES = [1e-4, 1e-6, 1e-8];
var LARGE2 = 1e3;
var CLOSE = 0.01;
function valueAt(term2, variable2, value2, engine2) {
  const generic = (symbol2) => 0.5 + (symbol2.hash >>> 0) % 997 / 997;
  const { symbols, evaluate: evaluate2 } = compiledTerm(term2, engine2);
  return evaluate2(symbols.map((symbol2) => symbol2 === variable2 ? value2 : generic(symbol2)));
}
function limitFrom(direction, term2, at2, variable2, engine2) {
  const place2 = valueAt(at2, variable2, 0, engine2);
  const sign2 = direction === "left" ? -1 : 1;
  const near = DISTANCES.map((distance) => valueAt(term2, variable2, place2 + sign2 * distance, engine2));
  if (near.every(Number.isFinite)) {
    const [far, , closest] = near;
    const here = valueAt(term2, variable2, place2, engine2);
    const settles = Math.abs(closest - here) <= CLOSE * Math.max(1, Math.abs(here));
    if (Number.isFinite(here) && settles) {
      const value2 = tidy(substitute(term2, /* @__PURE__ */ new Map([[variable2, at2]])), tidyContext(engine2, variable2));
      if (Math.abs(valueAt(value2, variable2, place2, engine2) - here) <= CLOSE) return { kind: "finite", value: value2 };
    }
    if (Math.abs(closest) > LARGE2 && Math.abs(closest) > 10 * Math.abs(far)) return { kind: "unbounded" };
  }
  return { kind: "unknown" };
}

// src/derive/piecewise/spelt.ts
var spellOut = (term2, names, engine2) => rebuild(
  term2,
  (part) => part.kind === "application" && part.primes === 0 && names.has(part.name) ? engine2.templates(part.name)?.definition?.(part.args) ?? part : part
);
function asPieces(term2, engine2) {
  const kinked = engine2.functions.entries.filter(
    ({ kinks, definition }) => kinks !== void 0 && definition !== void 0
  );
  const lifted = liftCases(spellOut(term2, new Set(kinked.map(({ name }) => name)), engine2));
  return lifted?.kind === "cases" ? lifted : null;
}

// src/derive/piecewise/joints.ts
function joints(task, engine2) {
  const { variable: variable2 } = task.definition;
  const pieces = task.pieces.length > 0 ? task.pieces : hiddenPieces(task.body, variable2, engine2);
  const places = new Set(pieces.flatMap((piece4) => boundaries(piece4.condition, variable2)));
  const study = new JointStudy(task, pieces, engine2);
  const met = [...places].flatMap((at2) => study.remark(at2) ?? []);
  return [...met, ...undecided(pieces, variable2, task.definition.name, engine2)];
}
function hiddenPieces(body, variable2, engine2) {
  const spelt = asPieces(body, engine2);
  if (spelt === null) return [];
  const context = tidyContext(engine2, variable2);
  return piecesOf2(spelt, variable2, context).map((piece4) => ({
    ...piece4,
    slope: tidy(differentiate(piece4.value, variable2, engine2.templates), context)
  }));
}
function undecided(pieces, variable2, name, { functions: functions3 }) {
  const [first2] = pieces.flatMap(({ condition }) => unsolvedComparisons(condition, variable2));
  if (first2 === void 0) return [];
  const where = `${printText(first2.left, { functions: functions3 })} = ${printText(first2.right, { functions: functions3 })}`;
  const text2 = `Where ${where}, two pieces meet: whether ${name} is differentiable there was not decided.`;
  return [{ kind: "kink", text: text2 }];
}
var BESIDE = 1e-6;
var APART = 1e-9;
var JointStudy = class {
  task;
  pieces;
  engine;
  variable;
  name;
  constructor(task, pieces, engine2) {
    this.task = task;
    this.pieces = pieces;
    this.engine = engine2;
    this.variable = task.definition.variable;
    this.name = task.definition.name;
  }
  /** What is to be said of a place; null where no two pieces meet there. */
  remark(at2) {
    const place2 = valueAt(at2, this.variable, 0, this.engine);
    const [left, own, right] = [place2 - BESIDE, place2, place2 + BESIDE].map((value3) => this.pieceAt(value3));
    if (!Number.isFinite(place2) || left === void 0 || right === void 0) return null;
    if (left === right && own === left) return null;
    const where = `At ${this.show(this.variable)} = ${this.show(at2)}`;
    const value2 = own === void 0 ? null : limitFrom("right", own.value, at2, this.variable, this.engine);
    const here = value2?.kind === "finite" ? value2 : own === void 0 ? null : limitFrom("left", own.value, at2, this.variable, this.engine);
    if (here === null || here.kind !== "finite")
      return { kind: "kink", text: `${where} ${this.name} is not defined: no derivative there.` };
    return this.continuity(where, at2, left, right, here.value);
  }
  continuity(where, at2, left, right, here) {
    const { name } = this;
    const values = this.sides(left.value, right.value, at2);
    if (values.some(({ kind }) => kind === "unbounded")) {
      return { kind: "jump", text: `${where} ${name} grows without bound: no derivative there.` };
    }
    const [from, to] = values;
    if (from.kind !== "finite" || to.kind !== "finite") return this.notDecided(where);
    const equations = [
      this.agreement(from.value, here),
      this.agreement(here, to.value),
      this.agreement(from.value, to.value)
    ];
    if (equations.includes("never")) {
      const sided = this.agreement(from.value, to.value) === "always";
      const text2 = sided ? `${where} ${name} comes to ${this.show(to.value)} from both sides, but is ${this.show(here)} there: no derivative there.` : `${where} ${name} jumps from ${this.show(from.value)} to ${this.show(to.value)}: no derivative there.`;
      return { kind: "jump", text: text2 };
    }
    const slopes = this.sides(left.slope, right.slope, at2);
    const condition = equations.includes("for some parameters") ? `${this.show(from.value)} = ${this.show(to.value)}` : null;
    return this.differentiability(where, slopes, condition);
  }
  differentiability(where, [from, to], continuous) {
    const { name } = this;
    const given = continuous === null ? where : `${where} ${name} is continuous exactly when ${continuous}; then`;
    if (from.kind === "unbounded" || to.kind === "unbounded") {
      return { kind: "kink", text: `${where} the slope grows without bound: ${name} is not differentiable there.` };
    }
    if (from.kind !== "finite" || to.kind !== "finite") return this.notDecided(where);
    const agreement = this.agreement(from.value, to.value);
    const [a, b] = [this.show(from.value), this.show(to.value)];
    if (agreement === "always") {
      const then = continuous === null ? "is differentiable there" : "is differentiable there as well";
      const text2 = `${given} both one-sided derivatives are ${b}: ${name} ${then}.`;
      return { kind: "one-sided", text: text2 };
    }
    const sides = `the one-sided derivatives are ${a} (from the left) and ${b} (from the right)`;
    const verdict2 = agreement === "never" ? `${name} is not differentiable there` : `${name} is differentiable there exactly when ${a} = ${b}`;
    return { kind: "kink", text: `${given} ${sides}: ${verdict2}.` };
  }
  notDecided(where) {
    return {
      kind: "kink",
      text: `${where} two pieces meet: whether ${this.name} is differentiable there was not decided.`
    };
  }
  sides(left, right, at2) {
    return [
      limitFrom("left", left, at2, this.variable, this.engine),
      limitFrom("right", right, at2, this.variable, this.engine)
    ];
  }
  agreement(a, b) {
    if (a === b || this.task.sameValue(a, b) === "yes") return "always";
    if (symbolsOf(a).length + symbolsOf(b).length > 0) return "for some parameters";
    const [x, y] = [a, b].map((term2) => valueAt(term2, this.variable, 0, this.engine));
    return Math.abs(x - y) > APART * Math.max(1, Math.abs(x)) ? "never" : "for some parameters";
  }
  pieceAt(value2) {
    return this.pieces.find(({ condition }) => {
      const indicator = cases([{ condition, value: ONE }], null);
      return valueAt(indicator, this.variable, value2, this.engine) === 1;
    });
  }
  show(term2) {
    return printText(term2, { functions: this.engine.functions });
  }
};

// src/derive/route.ts
init_make();
function takeRoute(board, name, { functions: functions3 }) {
  const { term: term2 } = board;
  const entry2 = term2.kind === "application" && term2.primes === 0 ? functions3.find(term2.name) : null;
  const routes = entry2?.routes ?? [];
  const route = routes.find((one) => one.name === name);
  if (term2.kind !== "application" || entry2 === null || route?.definition === void 0) {
    const names = routes.flatMap((one) => one.definition === void 0 ? [] : [one.name]);
    const known = names.length === 0 ? "it has none" : `it has ${names.join(", ")}`;
    const what = entry2 === null ? "routes are for functions of the table" : `${entry2.name} has no route ${name}`;
    throw new DeriveError("unknown-route", `${what}: ${known}`);
  }
  const formals = new Map(entry2.formals.map((formal, i) => [symbol(formal), term2.args[i]]));
  const written4 = substitute(readTerm(route.definition, { functions: functions3, symbols: entry2.formals }).term, formals);
  if (!board.applyAs("closing/identity", [], { u: term2, v: written4 }, written4)) {
    throw new DeriveError("unknown-route", `the route ${name} could not be proved to be the same function`);
  }
}

// src/derive/unfold.ts
function unfoldDefinitions(board, by, variable2, engine2) {
  const before = board.term;
  if (by === "definition") unfoldEverywhere(board, [], variable2, engine2);
  else unfoldWhole(board, by, variable2, engine2);
  return board.term !== before;
}
function unfoldWhole(board, by, variable2, engine2) {
  const { term: term2 } = board;
  if (term2.kind !== "application" || term2.primes > 0) return;
  const entry2 = engine2.functions.find(term2.name);
  if (entry2?.definition === void 0) return;
  const bare4 = term2.args.some((argument) => argument === variable2);
  const needed = entry2.derivative === void 0 || by === "usual" && bare4 && isDerivedOn(entry2, engine2);
  if (needed) board.applyFirst([`definition/${term2.name}`], []);
}
var LARGEST5 = 2e3;
function unfoldEverywhere(board, path, variable2, engine2) {
  const part = board.at(path);
  if (part.size > LARGEST5 || !dependsOn(part, variable2)) return;
  const entry2 = part.kind === "application" && part.primes === 0 ? engine2.functions.find(part.name) : null;
  if (entry2?.definition !== void 0 && (entry2.derivative === void 0 || isDerivedOn(entry2, engine2))) {
    if (board.applyFirst([`definition/${entry2.name}`], path) !== null) unfoldEverywhere(board, path, variable2, engine2);
    return;
  }
  for (let i = 0; i < children(board.at(path)).length; i++) unfoldEverywhere(board, [...path, i], variable2, engine2);
}
var isDerivedOn = (entry2, engine2) => !isNotation(entry2, engine2) && (entry2.inverse === void 0 || isTakenOnTrust(entry2, engine2));
function isTakenOnTrust(entry2, engine2) {
  const mentionsDefined = (term2) => {
    if (term2.kind === "cases") return true;
    const own = term2.kind === "application" ? engine2.functions.find(term2.name) : null;
    if (own?.definition !== void 0 && !isNotation(own, engine2)) return true;
    return children(term2).some(mentionsDefined);
  };
  return (entry2.derivative ?? []).some((text2) => mentionsDefined(readTerm(text2, { functions: engine2.functions }).term));
}
function isNotation(entry2, engine2) {
  return readTerm(entry2.definition ?? "0", { functions: engine2.functions }).term.kind === "power";
}

// src/derive/verify-lines.ts
init_make();
function verifierFor(definition, context, big) {
  const names = { ...context, definitions: [definition] };
  const contextOn = (domain) => domain === null ? names : { ...names, on: domain };
  const truthOf = (subject) => subject.primes === 0 ? definition.body : derivative(definition.body, definition.variable, subject.primes);
  const isProved = (a, b, here) => {
    if (a === b) return true;
    const { kind } = prove(a, b, here);
    return kind === "equal" || kind === "same definition";
  };
  const verdict2 = (a, b, domain) => {
    const here = contextOn(domain);
    if (isProved(a, b, here)) return provedOn(a, b, here);
    const decided = proveLine(a, b, here);
    return decided.kind === "unknown" && big !== null ? agree(a, b, here, big) : decided;
  };
  const lines = /* @__PURE__ */ new Map();
  return {
    line: ({ subject, term: term2, domain }) => {
      const truth = truthOf(subject);
      const onDomain = remembered2(lines, domain, () => /* @__PURE__ */ new Map());
      const ofTruth = remembered2(onDomain, truth, () => /* @__PURE__ */ new Map());
      return remembered2(ofTruth, term2, () => verdict2(term2, truth, domain));
    },
    holds: (a, b, domain) => {
      const { kind } = verdict2(a, b, domain);
      return kind === "proved" || kind === "agrees" ? "yes" : kind === "refuted" ? "no" : "unknown";
    },
    sameValue: (a, b) => isProved(a, b, names) ? "yes" : "unknown"
  };
}
function remembered2(map, key, make) {
  const known = map.get(key);
  if (known !== void 0) return known;
  const made = make();
  map.set(key, made);
  return made;
}
function provedOn(a, b, context) {
  let text2 = null;
  return {
    kind: "proved",
    method: a === b ? "identical" : "exact",
    get domain() {
      text2 ??= compareDomains(a, b, context).text;
      return text2;
    }
  };
}

// src/derive/derive.ts
var HIGHEST_ORDER = 20;
function derive(definition, options, engine2) {
  const order = options.order ?? 1;
  if (!Number.isInteger(order) || order < 1 || order > HIGHEST_ORDER) {
    throw new DeriveError("bad-order", `the order of a derivative is a whole number from 1 to ${HIGHEST_ORDER}`);
  }
  return new Course(definition, options, engine2).run(order);
}
var LARGEST_LESSON = 300;
var DEEPEST_LESSON = 40;
var LARGEST_TIDIED = 3e4;
var isBeyondLesson = ({ size, depth }) => size > LARGEST_LESSON || depth > DEEPEST_LESSON;
var count2 = (n) => Number.isFinite(n) ? n.toLocaleString("en-US") : "countless";
var CHOICES = /* @__PURE__ */ new Set(["max", "min"]);
var isChoice = (term2) => term2.kind === "application" && CHOICES.has(term2.name);
var Course = class {
  definition;
  options;
  engine;
  verifier;
  mayEqual;
  name;
  variable;
  /** The pieces of a piecewise function, single points among them. */
  pieces = [];
  drafts = [];
  remarks = [];
  constructor(definition, options, engine2) {
    this.definition = definition;
    this.options = options;
    this.engine = engine2;
    this.variable = definition.variable;
    this.name = application(definition.name, [definition.variable]);
    const assumptions = options.assumptions ?? [];
    this.mayEqual = fingerprints(evaluateWith(engine2, { name: this.name, body: definition.body }));
    this.verifier = verifierFor(definition, { functions: engine2.functions, assumptions }, options.big ?? null);
  }
  run(order) {
    refuseDivisionByZero(this.definition, this.engine);
    if (isBeyondLesson(this.definition.body)) return this.withoutLesson(order);
    const body = this.writeDefinition();
    const lifted = hasCases(body) ? liftCases(body) : null;
    const pieces = lifted?.kind === "cases" ? this.piecesToDerive(lifted) : [null];
    const tracks = pieces.map(
      (piece4) => ({
        domain: piece4?.domain ?? null,
        condition: piece4?.condition ?? null,
        body: piece4?.value ?? body,
        lessons: []
      })
    );
    for (let primes = 1; primes <= order; primes++) {
      for (const track of tracks) {
        const lesson = this.lesson(track, primes);
        track.lessons.push(lesson);
        this.drafts.push(...lesson.drafts);
      }
    }
    return this.finish(tracks, order, body);
  }
  /** The derivative at once, for what is too large to be derived line by line; said so in a remark. */
  withoutLesson(order) {
    const { definition, engine: engine2, variable: variable2 } = this;
    const context = tidyContext(engine2, variable2);
    let result = definition.body;
    for (let i = 0; i < order; i++) {
      const raw = differentiate(result, variable2, engine2.templates);
      result = raw.size <= LARGEST_TIDIED ? tidy(raw, context) : raw;
    }
    const checkable = result.size <= LARGEST_TIDIED && result.depth <= DEEPEST_LESSON * 4;
    const line2 = (primes, term2) => ({
      subject: this.subject(primes),
      term: term2,
      steps: [],
      domain: null,
      verdict: primes === 0 ? { kind: "proved", method: "identical", domain: "everywhere" } : checkable ? this.verified({ subject: this.subject(primes), term: term2, steps: [], domain: null }).verdict : { kind: "unknown", why: "too large to be checked" }
    });
    const text2 = `${definition.name} has ${count2(definition.body.size)} parts, nested ${count2(definition.body.depth)} deep: too large to be derived line by line. The rules were applied all at once.`;
    return {
      definition,
      order,
      detail: this.options.detail ?? "lecture",
      lines: [line2(0, definition.body), line2(order, result)],
      result,
      closedForm: null,
      also: [],
      assumptions: [],
      remarks: [{ kind: "bound", text: text2 }]
    };
  }
  subject(primes) {
    return { name: this.definition.name, primes };
  }
  boardContext(rules2) {
    const { sameValue } = this.verifier;
    const conditions = ruleContext(this.engine.functions, this.options.assumptions ?? [], sameValue);
    return { rules: rules2, conditions, mayEqual: this.mayEqual };
  }
  /** The definition's own lines: as given, without 1· and 0+, and with functions spelt out. Returns the last. */
  writeDefinition() {
    const board = new Board(this.definition.body, this.boardContext(this.engine.rules));
    const write3 = () => {
      this.drafts.push({ subject: this.subject(0), term: board.term, steps: board.takeSteps(), domain: null });
    };
    write3();
    if (this.options.route !== void 0) takeRoute(board, this.options.route, this.engine);
    else unfoldDefinitions(board, this.options.by ?? "usual", this.variable, this.engine);
    const pieces = this.asPieces(board.term);
    if (pieces !== board.term && !board.applyAs("closing/identity", [], { u: board.term, v: pieces }, pieces)) {
      this.spellOutChoices(board);
    }
    if (this.looksNew(board.term)) write3();
    const settled = settle(board.term, /* @__PURE__ */ new Set());
    if (settled !== board.term && explain(board, [], settled)) write3();
    return board.term;
  }
  /** max and min by their definitions, where the solved form cannot be proved to be the same: the conditions stay. */
  spellOutChoices(board) {
    for (let path = findPath(board.term, isChoice); path !== null; path = findPath(board.term, isChoice)) {
      const part = board.at(path);
      if (part.kind !== "application" || board.applyFirst([`definition/${part.name}`], path) === null) return;
    }
  }
  /** Whether a term is written differently from the line before: conditions solved without a visible change are not. */
  looksNew(term2) {
    const { functions: functions3 } = this.engine;
    const last = this.drafts[this.drafts.length - 1]?.term ?? term2;
    return term2 !== last && printText(term2, { functions: functions3 }) !== printText(last, { functions: functions3 });
  }
  piecesToDerive(term2) {
    this.pieces = piecesOf2(term2, this.variable, tidyContext(this.engine, this.variable));
    return this.pieces.filter((piece4) => !isIsolated(piece4, this.variable));
  }
  /** One case distinction, outermost, with conditions on the variable itself; the term as it is where none is needed. */
  asPieces(term2) {
    const spelt = spellOut(term2, CHOICES, this.engine);
    if (!hasCases(spelt)) return term2;
    const lifted = liftCases(spelt);
    if (lifted === null) throw new DeriveError("too-large", "too many cases to be told apart");
    if (lifted.kind !== "cases") return lifted;
    const solved3 = withSolvedConditions(lifted, this.variable, tidyContext(this.engine, this.variable));
    return spelt.kind === "cases" ? solved3 : tidy(solved3, tidyContext(this.engine, this.variable));
  }
  lesson(track, primes) {
    const { body, domain, lessons } = track;
    const previous = lessons[lessons.length - 1];
    const first2 = lessons[0];
    const tidying = tidyContext(this.engine, this.variable);
    const local = [this.claimed(0, domain, body).recognise];
    const wantsClosedForm = this.options.closedForm !== false;
    const common = {
      subject: this.subject(primes),
      name: this.name,
      body,
      variable: this.variable,
      domain,
      tidy: tidying
    };
    if (wantsClosedForm && previous?.closedForm && first2?.closedForm) {
      local.push(this.claimed(1, domain, first2.closedForm).insert);
      const result = tidy(differentiate(previous.result, this.variable, this.engine.templates), tidying);
      const board = this.boardContext(withLocal(this.engine.rules, local));
      return teachFromClosedForm({
        ...common,
        start: body,
        board,
        closedForm: previous.closedForm,
        first: first2.closedForm,
        result
      });
    }
    return teach({
      ...common,
      start: previous?.result ?? body,
      wantsClosedForm,
      board: this.boardContext(withLocal(this.engine.rules, local)),
      closing: closingTools(this.engine, common, this.variable, (a, b) => this.verifier.holds(a, b, domain))
    });
  }
  /** The rules that come of a line: its expression may be written for its subject, and the other way round. */
  claimed(primes, domain, term2) {
    return claimRules({ subject: this.subject(primes), domain, term: term2 }, this.variable);
  }
  finish(tracks, order, body) {
    const last = tracks.map(({ lessons }) => lessons[lessons.length - 1]);
    const detail = this.options.detail ?? "lecture";
    const lines = atDetail(this.drafts, detail).map((draft) => this.verified(draft));
    const joined2 = (pick) => {
      const values = last.map(pick);
      if (tracks.length === 1 && tracks[0]?.domain === null) return values[0];
      return cases(
        tracks.map((track, i) => ({ condition: track.domain, value: values[i] })),
        null
      );
    };
    if (lines.every(({ verdict: verdict2, subject }) => subject.primes === 0 || verdict2.kind === "unknown")) {
      this.remarks.push(...remarkOnNowhere(this.definition, this.engine));
    }
    const result = joined2((lesson) => lesson.result);
    const closedTerm = last.some(({ closedForm: closedForm2 }) => closedForm2 !== null) ? joined2((lesson) => lesson.closedForm ?? lesson.result) : null;
    const closed = (term2) => ({
      term: term2,
      verdict: this.verified({ subject: this.subject(order), term: term2, steps: [], domain: null }).verdict
    });
    this.remarks.push(...this.jointRemarks(tracks, body));
    const also = tracks.length === 1 ? last[0].also.map(closed) : [];
    return {
      definition: this.definition,
      order,
      detail,
      lines,
      result,
      closedForm: closedTerm === null ? null : closed(closedTerm),
      also,
      assumptions: distinctConditions(this.drafts.flatMap(({ steps }) => steps.flatMap((step2) => step2.assumptions))),
      remarks: this.remarks
    };
  }
  jointRemarks(tracks, body) {
    return joints(
      {
        definition: this.definition,
        body,
        pieces: this.pieces.map((piece4) => {
          const track = tracks.find(({ condition }) => condition === piece4.condition);
          return { ...piece4, slope: track?.lessons[0]?.result ?? ZERO };
        }),
        sameValue: this.verifier.sameValue
      },
      this.engine
    );
  }
  verified(draft) {
    const verdict2 = this.verifier.line(draft);
    if (verdict2.kind === "refuted") throw new RefutedLine(draft.term, verdict2.witness);
    return { ...draft, verdict: verdict2 };
  }
};
function withLocal(rules2, local) {
  const byId = new Map(local.map((rule2) => [rule2.id, rule2]));
  return {
    get rules() {
      return rules2.rules;
    },
    functions: rules2.functions,
    get: (id) => byId.get(id) ?? rules2.get(id),
    rulesFor: (term2) => rules2.rulesFor(term2)
  };
}
function distinctConditions(conditions) {
  const kept = [];
  for (const condition of conditions) if (!kept.some((other) => sameCondition(other, condition))) kept.push(condition);
  return kept;
}

// src/derive/define.ts
init_make();
var CONSTANTS = /* @__PURE__ */ new Set(["e", "pi"]);
var PARAMETER2 = /^(?:[abcdkmnpqrABCKLMN]|alpha|beta|gamma|delta|epsilon|eta|kappa|lambda|mu|nu|omega|rho|tau|theta)(?:_\w+)?$/;
var isNoVariable = (name) => !/^[s-z]$/.test(name);
var NAMES = ["g", "h", "f", "G", "H", "F"];
var USUAL_VARIABLE = "z";
function define(text2, options) {
  const named = options.functions.find(text2.trim().replace(/^\\/, ""));
  if (named !== null && named.formals.length === 1) {
    const variable3 = symbol(options.variable ?? USUAL_VARIABLE);
    return { definition: complete(null, variable3, application(named.name, [variable3]), options), ambiguities: [] };
  }
  const { name, variable: variable2, reading } = readDefinition(text2, options);
  const chosen = variable2 ?? chooseVariable(reading.term, name, options);
  if (variable2 !== null && options.variable !== void 0 && options.variable !== variable2.name) {
    throw new DeriveError(
      "several-variables",
      `the definition is in ${variable2.name}, but the variable asked for is ${options.variable}`
    );
  }
  return { definition: complete(name, chosen, reading.term, options), ambiguities: reading.ambiguities };
}
function complete(name, variable2, body, options) {
  if (name !== null && postorder(body).some((term2) => term2.kind === "application" && term2.name === name)) {
    throw new DeriveError("recursive-definition", `${name} is defined by itself: the right side speaks of ${name}`);
  }
  const parameters = parametersOf(body, variable2, options.functions);
  return { name: name ?? freeName(body), variable: variable2, parameters, body };
}
function parametersOf(body, variable2, functions3) {
  const brought = postorder(body).flatMap(
    (term2) => term2.kind === "application" ? Object.keys(functions3.find(term2.name)?.parameters ?? {}).map(symbol) : []
  );
  const all2 = /* @__PURE__ */ new Set([...symbolsOf(body), ...brought]);
  return [...all2].filter((one) => one !== variable2 && !CONSTANTS.has(one.name));
}
function freeName(body) {
  const taken = new Set(
    postorder(body).flatMap((term2) => term2.kind === "symbol" || term2.kind === "application" ? [term2.name] : [])
  );
  return NAMES.find((name) => !taken.has(name)) ?? "g_1";
}
function chooseVariable(body, name, { variable: variable2, functions: functions3 }) {
  if (variable2 !== void 0) return symbol(variable2);
  const known = new Set(functions3.entries.flatMap((entry2) => Object.keys(entry2.parameters ?? {})).filter(isNoVariable));
  const symbols = symbolsOf(body).filter((one) => !CONSTANTS.has(one.name));
  const candidates2 = symbols.filter((one) => !known.has(one.name) && !PARAMETER2.test(one.name));
  const left = candidates2.length > 0 ? candidates2 : symbols;
  const [first2] = left;
  if (first2 === void 0) return symbol(name === USUAL_VARIABLE ? "x" : USUAL_VARIABLE);
  if (left.length === 1) return first2;
  const names = left.map((one) => one.name);
  throw new DeriveError(
    "several-variables",
    `which is the variable: ${names.slice(0, -1).join(", ")} or ${names[names.length - 1]}? Write g(${first2.name}) = \u2026 or say --var ${first2.name}; the others are then parameters`
  );
}

// src/notes/document.ts
init_make();

// src/notes/changes.ts
var NONE5 = { before: [], after: [] };
var DEEPEST = 60;
function changedParts(before, after) {
  const changes = compare3(before, after, [], []);
  const everything = changes.before.some((path) => path.length === 0) || changes.after.some((path) => path.length === 0);
  return everything ? NONE5 : changes;
}
function compare3(before, after, atBefore, atAfter) {
  const whole4 = { before: [atBefore], after: [atAfter] };
  if (before === after) return NONE5;
  if (!sameShape(before, after) || atBefore.length > DEEPEST) return whole4;
  const [ours, theirs] = [children(before), children(after)];
  const least2 = Math.min(ours.length, theirs.length);
  let start = 0;
  while (start < least2 && ours[start] === theirs[start]) start++;
  let end = 0;
  while (end < least2 - start && ours[ours.length - 1 - end] === theirs[theirs.length - 1 - end]) end++;
  if (ours.length === theirs.length) {
    const different = ours.flatMap((child, i) => child === theirs[i] ? [] : [i]);
    if (different.length === ours.length && ours.length > 1) return whole4;
    const parts = different.map((i) => compare3(ours[i], theirs[i], [...atBefore, i], [...atAfter, i]));
    return { before: parts.flatMap((part) => part.before), after: parts.flatMap((part) => part.after) };
  }
  if (start + end === 0) return whole4;
  const middle2 = (at2, length) => Array.from({ length: Math.max(0, length - start - end) }, (_, i) => [...at2, start + i]);
  return { before: middle2(atBefore, ours.length), after: middle2(atAfter, theirs.length) };
}
function sameShape(a, b) {
  if (a.kind === "application") return b.kind === "application" && a.name === b.name && a.primes === b.primes;
  if (a.kind === "derivative") return b.kind === "derivative" && a.variable === b.variable && a.order === b.order;
  return a.kind === b.kind && a.kind !== "cases" && a.kind !== "number" && a.kind !== "symbol";
}

// src/notes/check-table.ts
init_make();

// src/notes/sentences.ts
var ENGLISH = {
  "derivation-of": "Derivation of {term}",
  also: "also",
  for: "for",
  assumed: "Assumed: {conditions}.",
  "no-closed-form": "No closed form of {derivative} in {function} was found.",
  "large-line": "Written out in full a line above has {count} symbols; its repeated parts are named:",
  checked: "Checked: {summary}.",
  "lines-proved-one": "1 line proved",
  "lines-proved": "{n} lines proved",
  "lines-agree-one": "1 line checked numerically ({detail})",
  "lines-agree": "{n} lines checked numerically ({detail})",
  "lines-unknown-one": "1 line not decided",
  "lines-unknown": "{n} lines not decided",
  "lines-refuted-one": "1 line refuted",
  "lines-refuted": "{n} lines refuted",
  "agreement-detail": "at {points} points, largest relative error {error}",
  "mark-proved": "proved",
  "mark-agrees": "agrees numerically",
  "mark-unknown": "not decided",
  "mark-refuted": "refuted",
  result: "result",
  "closed-form": "closed form",
  autodiff: "autodiff",
  difference: "difference",
  disagreement: "Largest relative disagreement between the three: {size}{at}.",
  "no-disagreement": "none",
  with: " (with {values})",
  figure: "Figure {n}",
  exercise: "Exercise {n}",
  exercises: "Exercises",
  solution: "Solution of exercise {n}",
  "answer-key": "Answer key",
  "fill-in": "Fill in the missing parts: the derivative of {term}.",
  "derive-task": "Find the derivative of {term}.",
  "fill-reason": "Why?",
  blank: "blank",
  "worked-by": "A worked derivation of {term}, with the checker\u2019s comments",
  line: "line",
  work: "work",
  comment: "comment",
  "verdict-correct": "right",
  "verdict-follows": "follows from a wrong line",
  "verdict-incorrect": "not right",
  "verdict-undecided": "not decided",
  "verdict-unreadable": "not readable",
  "at-point": "At {point} the line before is {left}, this line is {right}.",
  "function-column": "function",
  "derivative-column": "derivative",
  "closed-column": "in terms of {term}",
  "table-caption": "Functions and their derivatives",
  "plot-title": "Graph of {terms}",
  "plot-of": "Graph of {terms} for {variable} from {from} to {to}.",
  "plot-value": "At {variable} = {at}: {values}.",
  "plot-kink": "{term} has a kink at {at}.",
  "plot-jump": "{term} jumps at {at}.",
  "plot-asymptote-vertical": "{term} has a vertical asymptote at {at}.",
  "plot-asymptote-horizontal": "{term} approaches {value}.",
  "plot-range": "{term} goes from {low} to {high}.",
  "plot-dashed": "Derivatives are dashed.",
  "plot-parameters": "Here {values}.",
  "spoken-summary": "In words",
  "steps-in-full": "all steps",
  continued: "{title} (continued)",
  slides: "Slides",
  contents: "Contents",
  footnotes: "Footnotes",
  "back-to-text": "Back to the text",
  equation: "equation"
};
var HOLE = /\{([a-z]+)\}/;
function phrase(id, fills = {}, sentences) {
  const text2 = sentences?.[id] ?? ENGLISH[id];
  return text2.split(HOLE).flatMap((part, i) => i % 2 === 0 ? [part] : fills[part] ?? [`{${part}}`]).filter((span) => span !== "");
}
function phraseText(id, fills = {}, sentences) {
  const text2 = sentences?.[id] ?? ENGLISH[id];
  return text2.replace(new RegExp(HOLE, "g"), (hole, name) => fills[name] ?? hole);
}
function counted(id, n, fills, sentences) {
  return phraseText(n === 1 ? `${id}-one` : id, { n: String(n), ...fills }, sentences);
}

// src/notes/check-table.ts
var DIGITS2 = 10;
function tableView(table, derivation, context) {
  const { sentences } = context;
  const { name, variable: variable2 } = derivation.definition;
  const value2 = application(name, [variable2]);
  const slope = application(name, [variable2], derivation.order);
  const column = (term2, words2) => ({
    text: words2 === "" ? printText(term2, context) : `${printText(term2, context)}, ${words2}`,
    latex: printLatex(term2, context),
    words: words2 === "" ? "" : `, ${words2}`
  });
  const way = phraseText(derivation.closedForm === null ? "result" : "closed-form", {}, sentences);
  return {
    columns: [
      column(variable2, ""),
      column(value2, ""),
      column(slope, way),
      column(slope, phraseText("autodiff", {}, sentences)),
      column(slope, phraseText("difference", {}, sentences))
    ],
    rows: table.rows.map((row2) => [
      decimal(String(row2.at).replace("-", "\u2212"), context),
      ...[row2.value, row2.closedForm, row2.automatic, row2.central].map((value3) => decimal(cell(value3), context))
    ]),
    verdict: verdictOf(table, context)
  };
}
var cell = (value2) => value2 === null ? "\u2013" : significant(value2).replace(/^-/, "\u2212");
var decimal = (text2, { notation }) => notation?.decimal === "comma" ? text2.replace(".", ",") : text2;
function significant(value2) {
  const size = Math.abs(value2);
  if (size === 0) return "0";
  return size >= 1e-4 && size < 1e9 ? value2.toPrecision(DIGITS2) : value2.toExponential(DIGITS2 - 1);
}
function verdictOf({ largestDisagreement, parameters }, context) {
  const { sentences } = context;
  const size = largestDisagreement === 0 ? phraseText("no-disagreement", {}, sentences) : decimal(largestDisagreement.toExponential(1), context);
  const given = Object.entries(parameters).map(
    ([name, value2]) => `${printText(symbol(name), context)} = ${decimal(String(value2), context)}`
  );
  const at2 = given.length === 0 ? "" : phraseText("with", { values: given.join(", ") }, sentences);
  return phraseText("disagreement", { size, at: at2 }, sentences);
}

// src/trace/from-json.ts
init_make();

// src/trace/json-text.ts
init_make();

// src/trace/say.ts
var LONGEST3 = 200;
function sayStep(step2, words2, options) {
  const found = wordsFor(words2, step2.rule);
  return found === null ? step2.rule : fillPlaceholders(found.say, (name) => filling(name, step2, options));
}
function nameOfRule(rule2, words2, functions3) {
  const found = wordsFor(words2, rule2);
  return found === null ? rule2 : fillPlaceholders(found.name, (name) => ofFamily(name, rule2, functions3));
}
function filling(name, { rule: rule2, bindings }, options) {
  const { functions: functions3 } = options;
  const print = options.print ?? ((term2) => printText(term2, { functions: functions3 }));
  const bound = Object.hasOwn(bindings, name) ? bindings[name] : void 0;
  if (bound === void 0) return ofFamily(name, rule2, functions3);
  if (isFunctionName2(name) && bound.kind === "application") return bound.name + "'".repeat(bound.primes);
  return bound.size > LONGEST3 ? "\u2026" : print(bound);
}
var isFunctionName2 = (name) => /^[fgh]$/.test(name);
function ofFamily(name, rule2, functions3) {
  if (name !== "name" && name !== "title") return null;
  const called = rule2.slice(rule2.indexOf("/") + 1).replace(/-of-variable$/, "");
  const entry2 = functions3.find(called);
  return name === "title" ? entry2?.title ?? `function ${called}` : entry2?.unicode ?? called;
}

// src/trace/json-schema.ts
var text = { type: "string" };
var texts = { type: "array", items: text };
var count3 = { type: "integer", minimum: 0 };
var term = { plain: text, latex: text };
var verdict = {
  type: "object",
  required: ["kind", "method", "points", "maxError", "domain"],
  properties: {
    kind: { enum: ["proved", "agrees", "refuted", "unknown"] },
    method: text,
    points: count3,
    maxError: { type: "number", minimum: 0 },
    domain: text,
    why: text,
    witness: {
      type: "object",
      required: ["at", "left", "right", "leftValue", "rightValue"],
      properties: {
        at: { type: "object", additionalProperties: text },
        left: text,
        right: text,
        leftValue: { type: "number" },
        rightValue: { type: "number" }
      }
    }
  }
};
var step = {
  type: "object",
  description: "One application of one rule. All but rule and say are present at detail full only.",
  required: ["rule", "say"],
  properties: {
    rule: text,
    say: text,
    path: { type: "array", items: count3 },
    bindings: { type: "object", additionalProperties: text },
    before: text,
    after: text,
    assumptions: texts
  },
  dependentRequired: { path: ["bindings", "before", "after", "assumptions"] }
};
var closedForm = {
  type: "object",
  required: ["plain", "latex", "verdict"],
  properties: { ...term, verdict }
};
var derivationJsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "gprime derivation",
  type: "object",
  required: ["gprime", "definition", "order", "detail", "lines", "derivative", "closedForm", "assumptions"],
  properties: {
    gprime: { type: "string", description: "The version of gprime that wrote the document." },
    definition: {
      type: "object",
      required: ["name", "variable", "parameters", "plain", "latex"],
      properties: { name: text, variable: text, parameters: texts, ...term }
    },
    order: { type: "integer", minimum: 1 },
    detail: { enum: ["brief", "lecture", "full"] },
    lines: {
      type: "array",
      items: {
        type: "object",
        required: ["subject", "plain", "latex", "steps", "verdict"],
        properties: {
          subject: { type: "string", description: `The function with its primes: g, g\u2032 as "g'".` },
          ...term,
          domain: { type: "string", description: "The branch on which the line holds; absent for everywhere." },
          steps: { type: "array", items: step },
          verdict
        }
      }
    },
    derivative: { type: "object", required: ["plain", "latex"], properties: term },
    closedForm: { anyOf: [{ type: "null" }, closedForm] },
    also: { type: "array", items: closedForm },
    given: texts,
    assumptions: texts,
    remarks: {
      type: "array",
      items: {
        type: "object",
        required: ["kind", "text"],
        properties: {
          kind: { enum: ["kink", "jump", "one-sided", "convention", "assumption", "also", "bound"] },
          text
        }
      }
    },
    where: {
      type: "array",
      description: "Names for repeated parts of very large terms, each in terms of the ones before it.",
      items: { type: "array", items: text, minItems: 2, maxItems: 2 }
    }
  }
};

// src/trace/kernel.ts
init_make();
init_traits();

// src/trace/conditions.ts
init_make();

// src/notes/reason.ts
var MOST_NAMES = 2;
function reasonOf(steps, detail, context) {
  const only = steps.length === 1 ? steps[0] : void 0;
  if (detail === "full" && only !== void 0) return sentenceOf(only, context);
  const weights = /* @__PURE__ */ new Map();
  for (const step2 of steps) {
    const called = nameOfRule(step2.rule, context.words, context.functions);
    const name = (context.language ?? "en") === "en" ? asClause(called) : called;
    weights.set(name, Math.max(weights.get(name) ?? 0, WEIGHT[significance(step2.rule)]));
  }
  const names = [...weights.keys()];
  const heaviest = Math.max(...weights.values());
  const worth = names.filter((name) => (weights.get(name) ?? 0) >= Math.min(heaviest, WEIGHT.method));
  const shown = new Set(worth.sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0)).slice(0, MOST_NAMES));
  const parts = names.filter((name) => shown.has(name)).flatMap((name) => name.split(", "));
  return [[...new Set(parts)].join(", ")].filter((text2) => text2 !== "");
}
var WEIGHT = { idea: 3, method: 2, craft: 1, bookkeeping: 0 };
var IDEAS = /^(recognise|insert|closing)\/|^algebra\/(add-and-subtract|split-|common-factor|factor$|.*[a-z]2(-|$))/;
var LINEAR2 = /^derivative\/(sum|difference|negation|constant-factor|constant-divisor)$/;
var CRAFT = /^definition\/|^algebra\/(expand|cancel|same-over-same|.*-powers?$|.*denominator|.*exponential|root-|ln-)/;
var BOOKKEEPING = /^derivative\/(constant|variable)$/;
function significance(rule2) {
  if (IDEAS.test(rule2)) return "idea";
  if (BOOKKEEPING.test(rule2)) return "bookkeeping";
  if (LINEAR2.test(rule2) || CRAFT.test(rule2)) return "craft";
  return rule2.startsWith("derivative/") ? "method" : "bookkeeping";
}
var asClause = (name) => /^[A-Z][a-z]+( |$)/.test(name) ? name[0]?.toLowerCase() + name.slice(1) : name;
function sentenceOf(step2, context) {
  const words2 = wordsFor(context.words, step2.rule);
  if (words2 === null) return [step2.rule];
  const prose = [];
  let from = 0;
  for (const match of words2.say.matchAll(/\{([A-Za-z_]\w*)\}/g)) {
    prose.push(words2.say.slice(from, match.index), filling2(match[1] ?? "", step2, context) ?? match[0]);
    from = match.index + match[0].length;
  }
  prose.push(words2.say.slice(from));
  return prose.filter((span) => span !== "");
}
function filling2(placeholder, step2, context) {
  const bound = step2.bindings[placeholder];
  if (bound !== void 0) return { term: bound };
  if (placeholder !== "name" && placeholder !== "title") return null;
  return sayStep({ rule: step2.rule, bindings: {} }, { [step2.rule]: { name: "", say: `{${placeholder}}` } }, context);
}

// src/notes/document.ts
function documentOf(derivation, context) {
  const { definition, lines, also } = derivation;
  const left = (subject) => application(subject.name, [definition.variable], subject.primes);
  const rows = lines.map((line2, index) => {
    const before = lines[index - 1];
    return {
      head: before !== void 0 && continues(before, line2) ? null : { kind: "subject", term: left(line2.subject) },
      term: line2.term,
      domain: line2.domain,
      reason: reasonOf(line2.steps, derivation.detail, context),
      mark: index === 0 && line2.steps.length === 0 ? null : line2.verdict.kind,
      steps: line2.steps,
      rewritten: [],
      rewrites: []
    };
  });
  for (const { term: term2, verdict: verdict2 } of also) {
    rows.push({
      head: { kind: "also" },
      term: term2,
      domain: null,
      reason: [],
      mark: verdict2.kind,
      steps: [],
      rewritten: [],
      rewrites: []
    });
  }
  const shared = withChanges(rows).map((row2) => shareRow(row2, context.sentences));
  const name = left({ name: definition.name, primes: derivation.order });
  return {
    title: phrase("derivation-of", { term: [{ term: name }] }, context.sentences),
    rows: shared.map(({ row: row2 }) => row2),
    remarks: [...shared.flatMap(({ where }) => where), ...remarksOf(derivation, context, name)],
    summary: summaryOf(
      [...lines.slice(1), ...also].map(({ verdict: verdict2 }) => verdict2),
      context
    ),
    table: context.checkTable == null ? null : tableView(context.checkTable, derivation, context)
  };
}
function withChanges(rows) {
  const changes = rows.map((row2, i) => {
    const before = rows[i - 1];
    const follows = before !== void 0 && row2.head === null && before.term.size <= MAX_SIZE;
    return follows ? changedParts(before.term, row2.term) : null;
  });
  return rows.map((row2, i) => ({
    ...row2,
    rewritten: changes[i]?.after ?? [],
    rewrites: changes[i + 1]?.before ?? []
  }));
}
function shareRow(row2, sentences) {
  if (row2.term.size <= MAX_SIZE) return { row: row2, where: [] };
  const { term: term2, where } = shareTerm(row2.term);
  const note = phrase("large-line", { count: [row2.term.size.toLocaleString("en")] }, sentences);
  return {
    row: { ...row2, term: term2, rewritten: [], rewrites: [] },
    where: [note, ...where.map(([name, part]) => [{ term: name }, " = ", { term: part }])]
  };
}
function continues(before, line2) {
  return before.subject.name === line2.subject.name && before.subject.primes === line2.subject.primes && (before.domain === line2.domain || JSON.stringify(shape(before.domain)) === JSON.stringify(shape(line2.domain)));
}
var shape = (condition) => condition === null ? null : condition.kind === "comparison" ? [condition.left.hash, condition.relation, condition.right.hash] : [condition.kind, condition.conditions.map(shape)];
function remarksOf(derivation, context, derivativeName) {
  const { sentences, remark = (text2) => [text2] } = context;
  const remarks = derivation.remarks.map(({ text: text2 }) => remark(text2));
  if (derivation.assumptions.length > 0) {
    const list2 = derivation.assumptions.flatMap((condition, i) => i === 0 ? [{ condition }] : [", ", { condition }]);
    remarks.push(phrase("assumed", { conditions: list2 }, sentences));
  }
  if (derivation.closedForm === null && context.closedForm !== false && !isConstant(derivation)) {
    const { name, variable: variable2 } = derivation.definition;
    const inG = [{ term: application(name, [variable2]) }];
    remarks.push(phrase("no-closed-form", { derivative: [{ term: derivativeName }], function: inG }, sentences));
  }
  return remarks;
}
var isConstant = ({ result, definition }) => !dependsOn(result, definition.variable);
function summaryOf(verdicts, context) {
  const { sentences } = context;
  const agreeing = verdicts.flatMap((verdict2) => verdict2.kind === "agrees" ? [verdict2] : []);
  const count4 = (kind) => verdicts.filter((verdict2) => verdict2.kind === kind).length;
  const parts = [];
  if (count4("proved") > 0) parts.push(counted("lines-proved", count4("proved"), {}, sentences));
  if (agreeing.length > 0) {
    const points = Math.min(...agreeing.map((verdict2) => verdict2.points));
    const error = Math.max(...agreeing.map((verdict2) => verdict2.maxError));
    const size = decimal(error === 0 ? "0" : error.toPrecision(1), context);
    const detail = phraseText("agreement-detail", { points: String(points), error: size }, sentences);
    parts.push(counted("lines-agree", agreeing.length, { detail }, sentences));
  }
  if (count4("unknown") > 0) parts.push(counted("lines-unknown", count4("unknown"), {}, sentences));
  if (count4("refuted") > 0) parts.push(counted("lines-refuted", count4("refuted"), {}, sentences));
  return parts.join(", ");
}

// src/notes/break.ts
init_make();
function breakTerm(term2, limit, width) {
  const whole4 = { lead: "", term: term2, bracketed: false };
  if (width(term2) <= limit) return [whole4];
  if (term2.kind === "sum") return group(term2.terms, limit - 2, width, sumOf).flatMap((part, i) => signed(part, i));
  if (term2.kind === "product") {
    return group(term2.factors, limit - 2, width, productOf).map((factors, i) => {
      const only = factors.length === 1 ? factors[0] : void 0;
      const bracketed2 = only !== void 0 && (only.kind === "sum" || only.kind === "negation");
      return { lead: i === 0 ? "" : "\xB7", term: productOf(factors), bracketed: bracketed2 };
    });
  }
  return [whole4];
}
function group(parts, limit, width, join2) {
  const groups = [];
  for (const part of parts) {
    const last = groups[groups.length - 1];
    if (last !== void 0 && width(join2([...last, part])) <= limit) last.push(part);
    else groups.push([part]);
  }
  return groups;
}
function signed(terms, index) {
  const [first2, ...rest2] = terms;
  if (first2 === void 0) return [];
  if (index > 0 && first2.kind === "negation") {
    const bracketed2 = rest2.length === 0 && first2.operand.kind === "sum";
    return [{ lead: "\u2212", term: sumOf([first2.operand, ...rest2]), bracketed: bracketed2 }];
  }
  return [{ lead: index === 0 ? "" : "+", term: sumOf(terms), bracketed: false }];
}

// src/notes/layout.ts
var GAP2 = 3;
function layOut(rows, measure) {
  const room = measure.total - measure.left;
  const widestReason = Math.max(0, ...rows.map(measure.reason));
  const column = Math.min(widestReason, measure.narrowest);
  const broken = (limit) => rows.map((row2) => breakTerm(row2.term, limit, measure.term));
  const widest = (pieces2) => Math.max(0, ...pieces2.flatMap((list2) => list2.map((piece4, i) => measure.term(piece4.term) + (i === 0 ? 0 : 2))));
  const beside4 = room - GAP2 - column;
  const needed = Math.min(widest(rows.map(({ term: term2 }) => [{ lead: "", term: term2, bracketed: false }])), room * 0.6);
  if (widestReason === 0 || beside4 >= needed) {
    const pieces2 = broken(beside4);
    const formula = widest(pieces2);
    if (formula <= beside4 || widestReason === 0) return { reasons: "beside", formula, pieces: pieces2 };
  }
  const pieces = broken(room);
  return { reasons: "below", formula: widest(pieces), pieces };
}

// src/notes/prose.ts
function proseText(prose, print) {
  return prose.map((span) => {
    if (typeof span === "string") return span;
    return "term" in span ? printText(span.term, print) : printConditionText(span.condition, print);
  }).join("");
}
function proseWith(prose, print, words2, formula) {
  return prose.map((span) => {
    if (typeof span === "string") return words2(span);
    return formula("term" in span ? printLatex(span.term, print) : printConditionLatex(span.condition, print));
  }).join("");
}
var proseLatex = (prose, print) => proseWith(prose, print, latexWords, (latex) => `$${latex}$`).replaceAll("$$", "");
function proseInMath(prose, print) {
  const inside = proseWith(
    prose,
    print,
    (text2) => latexWords(text2, "}", "\\text{"),
    (latex) => `}${latex}\\text{`
  );
  return `\\text{${inside}}`.replaceAll("\\text{}", "");
}
var SPECIAL = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  "%": "\\%",
  _: "\\_",
  "^": "\\^{}",
  "~": "\\~{}",
  "\u201C": "``",
  "\u201D": "''",
  "\u2019": "'",
  "\u2026": "\\dots{}",
  "\u2013": "--"
};
var SIGNS2 = {
  "\u2212": "-",
  "\xB7": "\\cdot",
  "\xD7": "\\times",
  "\xB1": "\\pm",
  "\u2264": "\\leq",
  "\u2265": "\\geq",
  "\u2260": "\\neq",
  "\u2248": "\\approx",
  "\u221E": "\\infty",
  "\u2192": "\\to",
  "\u2032": "'",
  "\u2033": "''",
  "\u221A": "\\sqrt{\\ }",
  \u211D: "\\mathbb{R}",
  "\xB2": "^2",
  "\xB3": "^3",
  "\u207B": "^{-}",
  "\u2081": "_1",
  "\u2082": "_2"
};
var GREEK3 = {
  \u03B1: "alpha",
  \u03B2: "beta",
  \u03B3: "gamma",
  \u03B4: "delta",
  \u03B5: "varepsilon",
  \u03B6: "zeta",
  \u03B7: "eta",
  \u03B8: "theta",
  \u03BA: "kappa",
  \u03BB: "lambda",
  \u03BC: "mu",
  \u03BD: "nu",
  \u03BE: "xi",
  \u03C0: "pi",
  \u03C1: "rho",
  \u03C3: "sigma",
  \u03C4: "tau",
  \u03C6: "varphi",
  \u03C7: "chi",
  \u03C8: "psi",
  \u03C9: "omega",
  \u03A6: "Phi",
  \u03A3: "Sigma",
  \u0394: "Delta",
  \u03A9: "Omega"
};
function latexWords(text2, open = "$", close2 = "$") {
  let latex = "";
  for (const char of text2) {
    const greek = GREEK3[char];
    const sign2 = greek === void 0 ? SIGNS2[char] : `\\${greek}`;
    latex += sign2 === void 0 ? SPECIAL[char] ?? char : open + sign2 + close2;
  }
  return latex;
}

// src/notes/width.ts
init_make();
var SCRIPT = 0.7;
var SIGN = 2.4;
var BRACKETS = 1.6;
function typesetWidth(root3) {
  return fold(root3, (term2, of) => {
    const bracketed2 = (part) => of(part) + (part.kind === "sum" || part.kind === "negation" ? BRACKETS : 0);
    const all2 = (parts, each, between2) => parts.reduce((width, part, i) => width + each(part) + (i === 0 ? 0 : between2), 0);
    switch (term2.kind) {
      case "number":
        return (term2.spelling ?? (term2.value.d === 1n ? String(term2.value.n) : String(term2.value.d))).length;
      case "symbol":
        return 1.2;
      case "sum":
        return all2(term2.terms, of, SIGN);
      case "product":
        return all2(term2.factors, bracketed2, 0.4);
      case "negation":
        return of(term2.operand) + 1.5;
      case "quotient":
        return Math.max(of(term2.numerator), of(term2.denominator)) + 0.6;
      case "power":
        return bracketed2(term2.base) + SCRIPT * of(term2.exponent);
      case "application":
        if (term2.name === "exp") return 1 + SCRIPT * all2(term2.args, of, 1);
        return (term2.name.length > 5 ? 1.2 : term2.name.length) + term2.primes * 0.4 + BRACKETS + all2(term2.args, of, 1);
      case "derivative":
        return 2 + BRACKETS + of(term2.body);
      case "cases": {
        const rows = term2.branches.map(({ value: value2, condition }) => of(value2) + 4 + all2(conditionTerms(condition), of, 2));
        return 2 + Math.max(...rows, term2.otherwise === null ? 0 : of(term2.otherwise) + 7);
      }
    }
  });
}

// src/notes/latex.ts
var ARTICLE_LINE = 62;
var MARKS = {
  proved: "\\checkmark",
  agrees: "\\approx",
  unknown: "?",
  refuted: "\\times"
};
var LEADS = { "": "", "+": "+ ", "\u2212": "- ", "\xB7": "\\cdot " };
var FORMULA_BLANK = "\\rule[-0.3em]{12em}{0.4pt}";
var REASON_BLANK = "\\rule[-0.3em]{8em}{0.4pt}";
var written3 = ({ head, formula, side, tag }) => `${head}&${formula}${side === null ? "" : ` && ${side}`}${tag === null ? "" : ` ${tag}`}`;
function latexRows(document, context, options = {}) {
  const { width = ARTICLE_LINE, reasons = "tag", marks, blank: blank2 } = options;
  const beside4 = reasons === "tag" || reasons === "below";
  const layout = layOut(document.rows, {
    total: width,
    left: Math.max(0, ...document.rows.map((row2) => headWidth(row2.head))) + 2,
    term: typesetWidth,
    // Words are set narrower than formulas.
    reason: (row2) => (beside4 ? proseText(row2.reason, context).length * 0.8 : 0) + (row2.mark === null ? 0 : 2) + domainWidth(row2),
    narrowest: Number.POSITIVE_INFINITY
  });
  return document.rows.map((row2, i) => {
    const pieces = layout.pieces[i] ?? [];
    const left = blank2?.(i);
    const formulas = (left?.formula === true ? pieces.slice(0, 1) : pieces).map((piece4) => {
      if (left?.formula === true) return FORMULA_BLANK;
      const marked2 = pieces.length === 1 ? marks?.(row2, i) : void 0;
      return LEADS[piece4.lead] + pieceLatex(piece4.term, piece4.bracketed, context, marked2);
    });
    const shown = beside4 ? row2 : { ...row2, reason: [] };
    const placed = layout.reasons === "beside" ? "beside" : reasons === "tag" ? "tag" : beside4 ? "below" : "beside";
    const intertext = reasons === "intertext" && row2.reason.length > 0 ? proseLatex(row2.reason, context) : null;
    const reason = left?.reason === true ? REASON_BLANK : void 0;
    const cells = rowLines(shown, formulas, placed, context, reason);
    return { row: row2, intertext, cells, lines: cells.map(written3) };
  });
}
function alignedRows(document, context, width = ARTICLE_LINE, tags = true) {
  return latexRows(document, context, { width, reasons: tags ? "tag" : "below" }).flatMap(({ lines }) => lines);
}
function rowLines(row2, formulas, placed, context, given) {
  const lines = formulas.map(
    (latex, i) => ({
      head: i === 0 ? headLatex(row2.head, context) : "",
      formula: i === 0 ? `= ${latex}` : `\\quad ${latex}`,
      side: null,
      tag: null
    })
  );
  const reason = given ?? (placed === "tag" ? tagLatex(row2, context) : reasonLatex(row2, context));
  if (reason === "") return lines;
  if (placed === "below" || given !== void 0 && placed === "tag") {
    return [...lines, { head: "", formula: `\\quad ${reason}`, side: null, tag: null }];
  }
  const last = lines.length - 1;
  return lines.map((line2, i) => i < last ? line2 : placed === "tag" ? { ...line2, tag: reason } : { ...line2, side: reason });
}
function pieceLatex(term2, bracketed2, context, marks) {
  const latex = printLatex(term2, marks === void 0 ? context : { ...context, marks });
  return bracketed2 ? `\\left( ${latex} \\right)` : latex;
}
function headLatex(head, context) {
  if (head === null) return "";
  if (head.kind === "also") return `\\text{${phraseText("also", {}, context.sentences)}} \\quad `;
  return `${printLatex(head.term, context)} `;
}
var headWidth = (head) => head === null ? 0 : head.kind === "also" ? 5 : typesetWidth(head.term);
var domainWidth = (row2) => row2.domain === null ? 0 : 9;
function reasonLatex(row2, context) {
  const parts = [];
  if (row2.domain !== null) parts.push(`\\text{${forWord(context)} } ${printConditionLatex(row2.domain, context)}`);
  if (row2.reason.length > 0) parts.push(proseInMath(["(", ...row2.reason, ")"], context));
  if (row2.mark !== null) parts.unshift(MARKS[row2.mark]);
  return parts.join("\\ \\ ");
}
var forWord = (context) => latexWords(phraseText("for", {}, context.sentences), "}", "\\text{");
function tagLatex(row2, context) {
  const parts = [];
  if (row2.mark !== null) parts.push(`$${MARKS[row2.mark]}$`);
  if (row2.domain !== null) parts.push(`${forWord(context)} $${printConditionLatex(row2.domain, context)}$`);
  if (row2.reason.length > 0) parts.push(`(${proseLatex(row2.reason, context)})`);
  return parts.length === 0 ? "" : `\\tag*{${parts.join(" ")}}`;
}
function writeLatex(document, context) {
  const rows = alignedRows(document, context).map((row2) => `  ${row2}`);
  const parts = [
    "% gprime: needs \\usepackage{amsmath, amssymb}",
    `\\begin{align*}
${rows.join(" \\\\\n")}
\\end{align*}`,
    ...besideLatex(document, context)
  ];
  if (document.summary !== "") parts.push(checkedComment(document, context));
  return `${parts.join("\n")}
`;
}
function besideLatex(document, context) {
  const parts = [];
  if (document.remarks.length > 0) {
    const items = document.remarks.map((remark) => `  \\item ${proseLatex(remark, context)}`);
    parts.push(`\\begin{itemize}
${items.join("\n")}
\\end{itemize}`);
  }
  if (document.table !== null) parts.push(tableLatex(document.table));
  return parts;
}
var checkedComment = (document, context) => `% ${phraseText("checked", { summary: document.summary }, context.sentences)}`;
function tableLatex(table) {
  const columns = table.columns.map(({ words: words2, latex }) => `$${latex}$${latexWords(words2)}`);
  const rows = table.rows.map((cells) => `  ${cells.map((cell2) => latexWords(cell2)).join(" & ")} \\\\`);
  return [
    "\\begin{center}\\footnotesize",
    `\\begin{tabular}{${"r".repeat(columns.length)}}`,
    `  ${columns.join(" & ")} \\\\ \\hline`,
    ...rows,
    "\\end{tabular}",
    "\\end{center}",
    `\\noindent ${latexWords(table.verdict)}`
  ].join("\n");
}

// src/notes/markdown.ts
var MARKDOWN_LINE = 92;
function writeMarkdown(document, context) {
  const rows = alignedRows(document, context, MARKDOWN_LINE, false).join(" \\\\\n");
  const parts = [`$$
\\begin{aligned}
${rows}
\\end{aligned}
$$`];
  parts.push(...besideMarkdown(document, context));
  if (document.summary !== "") parts.push(`*${markdownWords(checked(document, context))}*`);
  return `${parts.join("\n\n")}
`;
}
var checked = (document, { sentences }) => phraseText("checked", { summary: document.summary }, sentences);
var proseMarkdown = (prose, context) => proseWith(prose, context, markdownWords, (latex) => `$${latex}$`);
function besideMarkdown(document, context) {
  const parts = [];
  const remarks = document.remarks.map((remark) => `- ${proseMarkdown(remark, context)}`);
  if (remarks.length > 0) parts.push(remarks.join("\n"));
  if (document.table !== null) parts.push(tableMarkdown(document.table));
  return parts;
}
var markdownWords = (text2) => text2.replace(/[\\`*_[\]<>$|#]/g, (char) => `\\${char}`);
function tableMarkdown(table) {
  const heads2 = table.columns.map(({ words: words2, latex }) => `$${latex}$${markdownWords(words2)}`);
  const line2 = (cells) => `| ${cells.join(" | ")} |`;
  return [
    line2(heads2),
    line2(heads2.map(() => "---:")),
    ...table.rows.map((cells) => line2(cells.map(markdownWords))),
    "",
    markdownWords(table.verdict)
  ].join("\n");
}

// src/notes/text-width.ts
var displayWidth = (text2) => [...text2.replace(/\p{Mn}/gu, "")].length;
var padEnd = (text2, width) => text2 + " ".repeat(Math.max(0, width - displayWidth(text2)));
var padStart = (text2, width) => " ".repeat(Math.max(0, width - displayWidth(text2))) + text2;
var columnsOf = (rows) => (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row2) => displayWidth(row2[i] ?? ""))));
function wrapWords(text2, width) {
  const lines = [];
  let line2 = "";
  for (const word2 of text2.split(" ")) {
    if (line2 !== "" && displayWidth(line2) + 1 + displayWidth(word2) > width) {
      lines.push(line2);
      line2 = word2;
    } else line2 = line2 === "" ? word2 : `${line2} ${word2}`;
  }
  return line2 === "" ? lines : [...lines, line2];
}

// src/notes/text.ts
var MARKS2 = { proved: "\u2713", agrees: "\u2248", unknown: "?", refuted: "\u2717" };
var WIDEST_COLUMN = 72;
function writeText(document, context) {
  const left = Math.max(0, ...document.rows.map((row2) => displayWidth(headText(row2.head, context))));
  const formulas = document.rows.map(
    (row2) => `${padEnd(headText(row2.head, context), left)} = ${formulaText(row2, context)}`
  );
  const column = Math.max(0, ...formulas.map(displayWidth).filter((width) => width <= WIDEST_COLUMN));
  const lines = document.rows.map((row2, i) => {
    const side = [row2.mark === null ? "" : MARKS2[row2.mark], proseText(row2.reason, context)].filter(
      (part) => part !== ""
    );
    return `${padEnd(formulas[i] ?? "", column)}   ${side.join(" ")}`.trimEnd();
  });
  const parts = [lines.join("\n")];
  if (document.remarks.length > 0) {
    parts.push(document.remarks.map((remark) => proseText(remark, context)).join("\n"));
  }
  if (document.table !== null) parts.push(tableText(document.table).join("\n"));
  if (document.summary !== "") parts.push(phraseText("checked", { summary: document.summary }, context.sentences));
  return `${parts.join("\n\n")}
`;
}
function headText(head, context) {
  if (head === null) return "";
  return head.kind === "also" ? phraseText("also", {}, context.sentences) : printText(head.term, context);
}
function formulaText(row2, context) {
  const formula = printText(row2.term, context);
  if (row2.domain === null) return formula;
  return `${formula}   ${phraseText("for", {}, context.sentences)} ${printConditionText(row2.domain, context)}`;
}
function tableText(table) {
  const cells = [table.columns.map(({ text: text2 }) => text2), ...table.rows];
  const widths = columnsOf(cells);
  const lines = cells.map((row2) => row2.map((cell2, i) => padStart(cell2, widths[i] ?? 0)).join("  "));
  lines.splice(1, 0, widths.map((width) => "\u2500".repeat(width)).join("  "));
  return [...lines, "", table.verdict];
}

// src/notes/paint.ts
var same2 = (text2) => text2;
var PLAIN_PAINT = { dim: same2, good: same2, fair: same2, bad: same2 };

// src/notes/unicode.ts
var GAP3 = 3;
var NARROWEST = 24;
function writeUnicode(document, context, options = {}) {
  const { width = 80, paint = PLAIN_PAINT } = options;
  const left = Math.max(0, ...document.rows.map((row2) => displayWidth(headText(row2.head, context))));
  const drawn = document.rows.map((row2) => draw2(row2, left, width, context));
  const column = columnOf(drawn, width);
  const airy = drawn.some(({ lines }) => lines.length > 1);
  const blocks = drawn.map(
    (one) => one.width + GAP3 <= column ? beside3(one, column, width, paint) : below(one, left, width, paint)
  );
  const parts = [blocks.map((lines) => lines.map((line2) => line2.trimEnd()).join("\n")).join(airy ? "\n\n" : "\n")];
  const remarks = document.remarks.flatMap((remark) => bullet(proseText(remark, context), width));
  if (remarks.length > 0) parts.push(remarks.join("\n"));
  if (document.table !== null) parts.push(tableText(document.table).join("\n"));
  if (document.summary !== "")
    parts.push(
      paint.dim(wrapWords(phraseText("checked", { summary: document.summary }, context.sentences), width).join("\n"))
    );
  return `${parts.join("\n\n")}
`;
}
function columnOf(drawn, width) {
  const rows = [...drawn].sort((a, b) => a.width - b.width);
  for (; rows.length > 0; rows.pop()) {
    const column = (rows[rows.length - 1]?.width ?? 0) + GAP3;
    const needed = Math.max(...rows.map(({ reason }) => Math.min(NARROWEST, displayWidth(reason) + 2)));
    if (column + needed <= width) return column;
  }
  return 0;
}
function draw2(row2, left, width, context) {
  const prefix = `${padEnd(headText(row2.head, context), left)} = `;
  const lines = printUnicode(row2.term, { functions: context.functions, width, prefix });
  const baseline = Math.max(
    0,
    lines.findIndex((line2) => line2.slice(0, prefix.length).includes("="))
  );
  const domain = row2.domain === null ? "" : `${phraseText("for", {}, context.sentences)} ${printConditionText(row2.domain, context)}`;
  const words2 = proseText(row2.reason, context);
  const reason = [domain, words2].filter((part) => part !== "").join(": ");
  return { row: row2, lines, baseline, width: Math.max(...lines.map(displayWidth)), reason };
}
function beside3({ row: row2, lines, baseline, reason }, column, width, paint) {
  const words2 = wrapWords(reason, width - column - 2);
  const side = words2.map((line2, i) => i === 0 ? marked(row2.mark, line2, paint) : `  ${paint.dim(line2)}`);
  if (side.length === 0 && row2.mark !== null) side.push(marked(row2.mark, "", paint));
  const height = Math.max(lines.length, baseline + side.length);
  return Array.from({ length: height }, (_, i) => {
    const formula = lines[i] ?? "";
    const beside4 = i < baseline ? void 0 : side[i - baseline];
    return beside4 === void 0 ? formula : padEnd(formula, column) + beside4;
  });
}
function below({ row: row2, lines, reason }, left, width, paint) {
  const indent = " ".repeat(left + GAP3);
  const words2 = wrapWords(reason, width - indent.length - 2);
  if (words2.length === 0) return row2.mark === null ? [...lines] : [...lines, indent + marked(row2.mark, "", paint)];
  return [
    ...lines,
    ...words2.map((line2, i) => indent + (i === 0 ? marked(row2.mark, line2, paint) : `  ${paint.dim(line2)}`))
  ];
}
function marked(mark, words2, paint) {
  if (mark === null) return paint.dim(words2);
  const sign2 = MARKS2[mark];
  const coloured = mark === "proved" ? paint.good(sign2) : mark === "refuted" ? paint.bad(sign2) : paint.fair(sign2);
  return words2 === "" ? coloured : `${coloured} ${paint.dim(words2)}`;
}
function bullet(text2, width) {
  return wrapWords(text2, width - 2).map((line2, i) => i === 0 ? `\u2022 ${line2}` : `  ${line2}`);
}

// src/notes/index.ts
function write(derivation, format, context, options = {}) {
  const document = documentOf(derivation, context);
  switch (format) {
    case "unicode":
      return writeUnicode(document, context, options);
    case "text":
      return writeText(document, context);
    case "latex":
      return writeLatex(document, context);
    case "markdown":
      return writeMarkdown(document, context);
  }
}

// src/index.ts
init_make();
var functions = functionTable(functionEntries);
var ENGINES = /* @__PURE__ */ new WeakMap();
function engine() {
  const made = ENGINES.get(functions) ?? makeEngine(functions, compileRules(rules, functions));
  ENGINES.set(functions, made);
  return made;
}
var parse3 = (text2, options = {}) => readTerm(text2, { functions, ...options });
var define2 = (text2, options = {}) => define(text2, { functions, ...options });
function derive2(definition, options = {}) {
  const given = typeof definition === "string" ? define2(definition, options).definition : definition;
  return derive(given, options, engine());
}
var write2 = (derivation, format, options = {}) => write(derivation, format, { functions, words, ...options }, options);
var printLatex2 = (term2, options = {}) => printLatex(term2, { functions, ...options });

// bench/functions.mjs
var REAL = [-1.3, -0.4, 0.7, 1.9];
var POSITIVE2 = [0.3, 0.8, 1.7, 2.6];
var UNIT4 = [-0.7, -0.2, 0.35, 0.8];
var row = (title, plain, at2 = REAL, no = []) => ({ title, plain, at: at2, no });
var functions2 = [
  row("logistic", "1/(1 + exp(-z))"),
  row("tanh", "tanh(z)"),
  row("tanh by exponentials", "(exp(z) - exp(-z))/(exp(z) + exp(-z))"),
  row("softplus", "ln(1 + exp(z))"),
  row("SiLU", "z/(1 + exp(-z))"),
  row("mish", "z*tanh(ln(1 + exp(z)))"),
  row("Gaussian", "exp(-z^2/2)"),
  row("Gompertz", "exp(-exp(-z))"),
  row("erf", "erf(z)", REAL, ["mathjs", "math-expressions"]),
  row("GELU", "z*(1 + erf(z/sqrt(2)))/2", REAL, ["mathjs", "math-expressions"]),
  row("softsign", "z/(1 + abs(z))"),
  row("arctangent", "atan(z)"),
  row("scaled logistic", "1/(1 + exp(-3*z))"),
  row("logistic, right half", "exp(z)/(1 + exp(z))"),
  row("cubic", "z^3 - 2*z^2 + 5*z - 7"),
  row("fifth power", "(3*z + 2)^5"),
  row("reciprocal", "1/z", POSITIVE2),
  row("square root", "sqrt(z)", POSITIVE2),
  row("cube root", "z^(1/3)", POSITIVE2),
  row("hypotenuse", "sqrt(1 + z^2)"),
  row("inverse root", "1/sqrt(1 - z^2)", UNIT4),
  row("Moebius", "(1 + z)/(1 - z)", UNIT4),
  row("quotient of squares", "(z^2 + 1)/(z^2 - 1)", UNIT4),
  row("witch of Agnesi", "z/(z^2 + 1)"),
  row("square over linear", "z^2/(z + 3)"),
  row("sine", "sin(z)"),
  row("sine of multiple", "cos(3*z + 1)"),
  row("tangent", "tan(z)"),
  row("secant", "sec(z)"),
  row("sine by cosine", "sin(z)*cos(z)"),
  row("sine over z", "sin(z)/z", POSITIVE2),
  row("sine of square", "sin(z^2)"),
  row("square of sine", "sin(z)^2"),
  row("sine of cosine", "sin(cos(z))"),
  row("arcsine", "asin(z)", UNIT4),
  row("arccosine of half", "acos(z/2)", UNIT4),
  row("arctangent of exponential", "atan(exp(z))"),
  row("hyperbolic sine", "sinh(z)"),
  row("square of cosh", "cosh(z)^2"),
  row("hyperbolic cotangent", "coth(z)", POSITIVE2),
  row("z ln z", "z*ln(z)", POSITIVE2),
  row("ln z over z", "ln(z)/z", POSITIVE2),
  row("logarithm of sine", "ln(sin(z))", [0.4, 0.9, 1.6, 2.5]),
  row("logit", "ln(z/(1 - z))", [0.15, 0.4, 0.65, 0.9]),
  row("area sine", "ln(z + sqrt(1 + z^2))"),
  row("power of two", "2^z"),
  row("z to the z", "z^z", POSITIVE2),
  row("gamma density", "z^2*exp(-z)"),
  row("damped wave", "exp(-2*z)*sin(3*z)"),
  row("exponential of sine", "exp(sin(z))")
];

// .bench-x.ts
var latexReader = await loadLatex();
var list = functions2.map((r) => ({ title: r.title, latex: printLatex2(parse3(r.plain).term) }));
var run3 = (latex) => write2(derive2(latex, { variable: symbol("z") && "z", latex: latexReader }), "latex");
var med = (v) => {
  const s = [...v].sort((a, b) => a - b);
  return (s[s.length - 1 >> 1] + s[s.length >> 1]) / 2;
};
var rounds = Number(process.env.ROUNDS ?? 30);
for (let k = 0; k < Number(process.env.WARM ?? 12); k++) for (const f of list) run3(f.latex);
var times3 = list.map(() => []);
for (let r = 0; r < rounds; r++) for (let i = 0; i < list.length; i++) {
  const c0 = process.hrtime.bigint();
  for (let k = 0; k < 2; k++) run3(list[i].latex);
  times3[i].push(Number(process.hrtime.bigint() - c0) / 2e6);
}
var best = times3.map((t) => Math.min(...t));
if (process.env.EACH) list.forEach((f, i) => console.log(f.title.padEnd(28), best[i].toFixed(3)));
console.log("median", med(best).toFixed(3), "mean", (best.reduce((a, b) => a + b) / best.length).toFixed(3));
