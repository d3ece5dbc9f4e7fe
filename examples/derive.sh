#!/usr/bin/env bash
# What the command line does, one command a job. Run it in the checkout after `npm ci`.
set -euo pipefail
cd "$(dirname "$0")/.."
gprime() { node dist/cli/main.js "$@"; }

gprime derive 'g(z) = 1/(1+e^(-z))'                          # the lecture's derivation
gprime derive 'a tanh(b z)' --format latex                   # for a paper or a slide
gprime derive '\frac{1}{1+e^{-z}}' --order 2                 # LaTeX in, second derivative
gprime derive swish --check-table                            # numbers for a sceptical reader
gprime derive 'tanh(z)' --json --detail full > /tmp/gprime-trace.json
gprime verify /tmp/gprime-trace.json                         # replay every step with the kernel alone
gprime equal '1/(1+e^(-z))' 'e^z/(1+e^z)'                    # proved equal
gprime equal 'sigma(z)' 'sigma(-z)' || true                  # unequal, with a point: exit code 1
gprime rules derivative/quotient                             # the catalogue, from the data
gprime functions softplus
