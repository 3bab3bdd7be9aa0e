// M/M/1 queue at a load of 0.9 with waiting times, busy time and queue length observed. Prints seconds for the given number of model events (arrivals
// and departures) and the mean waiting time. Argument: events. Draws by logarithm, where Karvan uses a ziggurat: each side draws as its users would.
#include "event.hpp"
#include "random.hpp"
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <deque>

struct Tally
{
    int64_t count = 0;
    double mean = 0, squares = 0, least = 0, most = 0;

    void add(double value)
    {
        least = count == 0 ? value : std::min(least, value);
        most = count == 0 ? value : std::max(most, value);
        count++;
        const double off = value - mean;
        mean += off / static_cast<double>(count);
        squares += off * (value - mean);
    }
};

struct TimeWeighted
{
    double value = 0, most = 0, area = 0;
    int64_t last = 0;

    void set(int64_t now, double to)
    {
        area += value * static_cast<double>(now - last);
        last = now;
        value = to;
        most = std::max(most, to);
    }
};

int main(int, char **argv)
{
    const int64_t events = std::atoll(argv[1]);
    Random arrivals(1), services(2);
    EventQueue queue;
    std::deque<int64_t> line;
    TimeWeighted busy, length;
    Tally waiting;
    uint64_t sequence = 0;
    bool isBusy = false;
    enum Kind { Arrive, Depart };
    const auto schedule = [&](int64_t at, Kind kind) { queue.push({at, 0, kind, sequence++, 0, 0}); };
    const auto begin_service = [&](int64_t now, int64_t since) {
        waiting.add(static_cast<double>(now - since));
        schedule(now + static_cast<int64_t>(services.exponential(9000)), Depart);
    };
    schedule(static_cast<int64_t>(arrivals.exponential(10000)), Arrive);
    const auto begin = std::chrono::steady_clock::now();
    for (int64_t i = 0; i < events; i++)
    {
        const Event e = queue.top();
        queue.pop();
        if (e.kind == Arrive)
        {
            schedule(e.time + static_cast<int64_t>(arrivals.exponential(10000)), Arrive);
            if (isBusy)
            {
                line.push_back(e.time);
                length.set(e.time, static_cast<double>(line.size()));
                continue;
            }
            isBusy = true;
            busy.set(e.time, 1);
            begin_service(e.time, e.time);
        }
        else if (line.empty())
        {
            isBusy = false;
            busy.set(e.time, 0);
        }
        else
        {
            const int64_t since = line.front();
            line.pop_front();
            length.set(e.time, static_cast<double>(line.size()));
            begin_service(e.time, since);
        }
    }
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    std::printf("%.9f %.3f %.3f %.3f\n", seconds.count(), waiting.mean, busy.area, length.area);
}
