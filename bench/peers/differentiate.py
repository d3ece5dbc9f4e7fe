"""Reads a JSON list of functions in z, prints SymPy's derivatives (raw and simplified) with their times."""
import json, sys, time
import sympy
from sympy.printing.str import StrPrinter


class Plain(StrPrinter):
    """SymPy's own text, with piecewise answers as conditionals."""

    def _print_Piecewise(self, expr):
        pieces = list(expr.args)
        text = self._print(pieces[-1][0])
        for value, condition in reversed(pieces[:-1]):
            text = f'(({self._print(condition)}) ? ({self._print(value)}) : ({text}))'
        return text

    def _print_Equality(self, expr):
        return f'{self._print(expr.lhs)} == {self._print(expr.rhs)}'


z = sympy.symbols('z', real=True)
names = {'z': z, 'ln': sympy.log, 'abs': sympy.Abs}
write = Plain().doprint
rows = []
for text in json.load(sys.stdin):
    f = sympy.sympify(text.replace('^', '**'), locals=names)
    sympy.core.cache.clear_cache()
    start = time.perf_counter()
    raw = sympy.diff(f, z)
    middle = time.perf_counter()
    simple = sympy.simplify(raw)
    end = time.perf_counter()
    rows.append({'raw': write(raw), 'simple': write(simple), 'rawMicroseconds': (middle - start) * 1e6, 'microseconds': (end - start) * 1e6})
print(json.dumps(rows))
