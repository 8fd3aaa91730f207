# Figures by R, against which the outcome engine is tested. Made data, recorded once:
#
#   Rscript tools/outcome/oracles.R > test/cases/outcome-by-r.json
#
# Debian: r-base-core, r-cran-metafor, r-cran-jsonlite. Recorded with R 4.2.2 and metafor 3.8-1. No test runs R.
suppressPackageStartupMessages({ library(metafor); library(jsonlite) })
RNGversion("4.0.0"); set.seed(20261121)

grid <- function(...) expand.grid(..., KEEP.OUT.ATTRS = FALSE)
rows <- function(frame) lapply(seq_len(nrow(frame)), function(i) unname(as.list(frame[i, ])))

distributions <- function() {
  t <- grid(t = c(0, 0.1, 0.5, 1, 2.137, 4.06, 8, 30), df = c(1, 2, 5, 9, 17.7765, 26, 100, 1000))
  t$p <- 2 * pt(-t$t, t$df)
  tq <- grid(confidence = c(0.5, 0.8, 0.9, 0.95, 0.99, 0.999), df = c(1, 2, 5, 9, 17.7765, 26, 100, 1000))
  tq$q <- qt((1 - tq$confidence) / 2, tq$df, lower.tail = FALSE)
  z <- data.frame(z = c(-8, -3.3, -1, 0, 0.2, 1.5, 4))
  z$p <- pnorm(z$z)
  zq <- data.frame(confidence = c(0.5, 0.8, 0.9, 0.95, 0.99, 0.999))
  zq$q <- qnorm((1 - zq$confidence) / 2, lower.tail = FALSE)
  chi <- grid(x = c(0.1, 1, 5, 30, 152.233), df = c(1, 2, 12, 100))
  chi$p <- pchisq(chi$x, chi$df, lower.tail = FALSE)
  nct <- grid(t = c(-4.06, -1, 0.3, 2, 6), df = c(2, 9, 40), ncp = c(-3, -0.5, 1, 5))
  nct$p <- pt(nct$t, nct$df, nct$ncp)
  nct <- nct[nct$p > 1e-4, ]
  j <- data.frame(df = c(2, 3, 9, 26, 99, 101, 500))
  j$j <- exp(lgamma(j$df / 2) - lgamma((j$df - 1) / 2)) / sqrt(j$df / 2)
  list(twoSidedT = rows(t), criticalT = rows(tq), belowZ = rows(z), criticalZ = rows(zq), chiSquareTail = rows(chi),
       belowNoncentralT = rows(nct), hedges = rows(j))
}

noncentral <- function(t, df, p) uniroot(function(d) pt(t, df, d) - p, t + c(-6, 6) - c(abs(t), 0), tol = 1e-13,
                                         extendInt = "yes")$root

pairs <- function(n) {
  before <- round(rnorm(n, 6, 1.8), 1)
  after <- round(0.6 * before + rnorm(n, 1, 1.2), 1)
  test <- t.test(after, before, paired = TRUE)
  t <- unname(test$statistic)
  list(before = before, after = after, t = t, p = test$p.value, lower = test$conf.int[1], upper = test$conf.int[2],
       r = cor(before, after), dz = t / sqrt(n), dzLower = noncentral(t, n - 1, 0.975) / sqrt(n),
       dzUpper = noncentral(t, n - 1, 0.025) / sqrt(n))
}

groups <- function(n1, n2) {
  a <- rnorm(n1, 5, 2); b <- rnorm(n2, 6.2, 1.1)
  welch <- t.test(a, b); pooled <- t.test(a, b, var.equal = TRUE)
  es <- escalc("SMD", m1i = mean(a), sd1i = sd(a), n1i = n1, m2i = mean(b), sd2i = sd(b), n2i = n2)
  one <- function(x) list(n = length(x), mean = mean(x), sd = sd(x))
  told <- function(x) list(t = unname(x$statistic), df = unname(x$parameter), p = x$p.value, lower = x$conf.int[1],
                           upper = x$conf.int[2])
  list(a = one(a), b = one(b), welch = told(welch), pooled = told(pooled), g = c(es$yi), v = es$vi)
}

adjusted <- function(n1, n2) {
  arm <- rep(1:0, c(n1, n2))
  x <- rnorm(n1 + n2, 55, 13); y <- 0.6 * x + 4 * arm + rnorm(n1 + n2, 20, 11)
  # Equal slopes within the arms, as the summary method has them, are those of the common model.
  fit <- summary(lm(y ~ arm + x))$coefficients
  one <- function(k) list(n = sum(arm == k), mean = mean(y[arm == k]), sd = sd(y[arm == k]), meanBefore = mean(x[arm == k]),
                          sdBefore = sd(x[arm == k]), r = cor(x[arm == k], y[arm == k]), sdChange = sd((y - x)[arm == k]))
  list(a = one(1), b = one(0), difference = fit["arm", 1], se = fit["arm", 2], p = fit["arm", 4], slope = fit["x", 1])
}

pooled <- function(y, v) {
  close <- list(threshold = 1e-14, maxiter = 10000, tol = 1e-14)
  one <- function(method) {
    z <- rma(y, v, method = method, control = close); k <- rma(y, v, method = method, test = "knha", control = close)
    list(tau2 = z$tau2, i2 = z$I2, h2 = z$H2, estimate = c(z$beta), se = z$se, lower = z$ci.lb, upper = z$ci.ub, p = z$pval,
         knha = list(se = k$se, t = k$zval, p = k$pval, lower = k$ci.lb, upper = k$ci.ub))
  }
  fixed <- rma(y, v, method = "FE")
  list(y = y, v = v, fixed = list(estimate = c(fixed$beta), se = fixed$se, p = fixed$pval, q = fixed$QE, qp = fixed$QEp),
       reml = one("REML"), pm = one("PM"))
}

someEffects <- function(k, tau) { v <- rexp(k, 12) + 0.01; pooled(rnorm(k, 0.4, sqrt(v + tau^2)), v) }
bcg <- escalc("RR", ai = tpos, bi = tneg, ci = cpos, di = cneg, data = dat.bcg)

series <- function(m, n, digits) {
  a <- round(rnorm(m, 6, 1.5), digits); b <- round(rnorm(n, 4.5, 1.8), digits)
  w <- suppressWarnings(wilcox.test(b, a, exact = FALSE)$statistic)
  line <- median(combn(m, 2, function(i) diff(a[i]) / diff(i))); at <- median(a - line * seq_len(m))
  rest <- round(c(a, b) - at - line * seq_len(m + n), 9)
  acf1 <- function(x) acf(x, plot = FALSE, lag.max = 1)$acf[2]
  list(baseline = a, treatment = b, nap = unname(w) / (m * n), theilSen = line,
       restTau = 2 * unname(suppressWarnings(wilcox.test(rest[-(1:m)], rest[1:m], exact = FALSE)$statistic)) / (m * n) - 1,
       kendall = cor(rep(0:1, c(m, n)), rest, method = "kendall"), slope = unname(coef(lm(b ~ seq_len(n)))[2]),
       echo = acf1(b), echoAroundLine = acf1(resid(lm(b ~ seq_len(n)))))
}

wilson <- function(x, n) { i <- prop.test(x, n, correct = FALSE)$conf.int; list(x, n, i[1], i[2]) }

cat(toJSON(list(
  r = R.version.string, metafor = as.character(packageVersion("metafor")),
  distributions = distributions(),
  paired = lapply(c(3, 5, 8, 20, 60), pairs),
  twoGroup = Map(groups, c(3, 10, 25), c(4, 7, 40)),
  ancova = Map(adjusted, c(4, 12, 30), c(5, 15, 22)),
  pool = c(list(pooled(c(bcg$yi), c(bcg$vi))), Map(someEffects, c(2, 3, 6, 12, 40), c(0.4, 0.5, 0.05, 0.3, 0.6))),
  series = Map(series, c(5, 6, 8, 14), c(7, 10, 8, 30), c(0, 0, 1, 1)),
  wilson = suppressWarnings(Map(wilson, c(0, 1, 7, 12, 30), c(10, 12, 20, 12, 400)))
), digits = NA, auto_unbox = TRUE, pretty = FALSE), "\n")
