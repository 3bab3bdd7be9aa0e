// Hold model: take the first event, schedule another. Prints seconds for the given number of holds and a checksum.
// Arguments: distribution (exponential, uniform, bimodal, ties, camel), pending events, holds.
#include "event.hpp"
#include "random.hpp"
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>

enum Distribution { Exponential, Uniform, Bimodal, Ties, Camel };

static int64_t put_off(Random &random, int64_t now, int64_t delay)
{
    const int64_t grid = 100000;
    return delay + (random.uniform() < 0.9 ? (grid - (now + delay) % grid) % grid : 0);
}

static double camel(Random &random, double share)
{
    const double within = random.uniform();
    return share < 0.98 ? (share < 0.49 ? 5e5 : 1.5e6) + within * 1e3 : within * 2e6;
}

static int64_t delay(Random &random, Distribution distribution, int64_t now)
{
    switch (distribution)
    {
    case Exponential:
        return static_cast<int64_t>(random.exponential(1e6));
    case Uniform:
        return static_cast<int64_t>(random.uniform() * 2e6);
    case Bimodal:
        return static_cast<int64_t>(random.uniform() * (random.uniform() < 0.9 ? 1e5 : 1e7));
    case Ties:
        return put_off(random, now, static_cast<int64_t>(random.uniform() * 2e6));
    default:
        return static_cast<int64_t>(camel(random, random.uniform()));
    }
}

static Distribution parse(const char *name)
{
    if (!std::strcmp(name, "exponential"))
        return Exponential;
    if (!std::strcmp(name, "uniform"))
        return Uniform;
    if (!std::strcmp(name, "bimodal"))
        return Bimodal;
    return std::strcmp(name, "ties") ? Camel : Ties;
}

int main(int, char **argv)
{
    const Distribution distribution = parse(argv[1]);
    const int64_t pending = std::atoll(argv[2]);
    const int64_t holds = std::atoll(argv[3]);
    Random random(1);
    EventQueue queue;
    uint64_t sequence = 0;
    for (int64_t i = 0; i < pending; i++)
        queue.push({delay(random, distribution, 0), 0, 0, sequence++, static_cast<int32_t>(i), 0});

    int64_t now = 0;
    const auto hold = [&](int64_t times) {
        for (int64_t i = 0; i < times; i++)
        {
            const Event e = queue.top();
            queue.pop();
            now = e.time;
            queue.push({now + delay(random, distribution, now), 0, e.kind, sequence++, e.subject, e.detail});
        }
    };
    hold(pending); // into steady state
    const auto begin = std::chrono::steady_clock::now();
    hold(holds);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    std::printf("%.9f %lld\n", seconds.count(), static_cast<long long>(now));
}
